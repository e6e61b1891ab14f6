import { useSay } from "#say";
import { one, type FormValues } from "@/app/form-state";
import { Card } from "@/components/ui/card";
import { Textarea } from "@/components/ui/textarea";
import { TextInput } from "@/components/ui/text-input";
import { suggestedTargets } from "@/lib/programs/program-offer";
import styles from "./builder.module.css";

/** Title, the target that every program states, and why. */
export function ProgramHead({ values, errors }: { values: FormValues; errors: Record<string, string> }) {
  const say = useSay();
  return (
    <Card>
      <div className={styles.head}>
        <TextInput
          label={say("Title")}
          name="title"
          defaultValue={one(values, "title")}
          error={errors.title}
          maxLength={120}
        />
        <TextInput
          label={say("What is it for?")}
          hint={say("The athlete reads this above the exercises. Choose one or write your own.")}
          name="target"
          defaultValue={one(values, "target")}
          error={errors.target}
          list="program-targets"
          maxLength={200}
          autoComplete="off"
        />
        <datalist id="program-targets">
          {suggestedTargets.map((target) => (
            <option key={target} value={say(target)} />
          ))}
        </datalist>
        <Textarea
          label={say("Why these exercises")}
          optional
          name="why"
          defaultValue={one(values, "why")}
          error={errors.why}
          maxLength={1000}
          rows={2}
        />
        <div>
          <label className={styles.tick}>
            <input
              type="checkbox"
              name="upward"
              value="automatic"
              defaultChecked={one(values, "upward") === "automatic"}
              aria-describedby="upward-hint"
            />
            <span>{say("Steps up by themselves, within the phase")}</span>
          </label>
          <p id="upward-hint" className={styles.hint}>
            {say(
              "A harder dose that two good sessions earned begins the next day without anybody’s answer. Steps down, another exercise and any doubt are still yours. You see each step and can take it back.",
            )}
          </p>
        </div>
      </div>
    </Card>
  );
}

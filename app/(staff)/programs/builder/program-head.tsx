import { one, type FormValues } from "@/app/form-state";
import { Card } from "@/components/ui/card";
import { Textarea } from "@/components/ui/textarea";
import { TextInput } from "@/components/ui/text-input";
import { suggestedTargets } from "@/lib/programs/program-offer";
import styles from "./builder.module.css";

/** Title, the target that every program states, and why. */
export function ProgramHead({ values, errors }: { values: FormValues; errors: Record<string, string> }) {
  return (
    <Card>
      <div className={styles.head}>
        <TextInput
          label="Title"
          name="title"
          defaultValue={one(values, "title")}
          error={errors.title}
          maxLength={120}
        />
        <TextInput
          label="What is it for?"
          hint="The athlete reads this above the exercises. Choose one or write your own."
          name="target"
          defaultValue={one(values, "target")}
          error={errors.target}
          list="program-targets"
          maxLength={200}
          autoComplete="off"
        />
        <datalist id="program-targets">
          {suggestedTargets.map((target) => (
            <option key={target} value={target} />
          ))}
        </datalist>
        <Textarea
          label="Why these exercises"
          optional
          name="why"
          defaultValue={one(values, "why")}
          error={errors.why}
          maxLength={1000}
          rows={2}
        />
      </div>
    </Card>
  );
}

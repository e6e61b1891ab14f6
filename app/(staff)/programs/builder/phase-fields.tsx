import { useSay } from "#say";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { TextInput } from "@/components/ui/text-input";
import type { FormPhase } from "@/lib/programs/form-rows";
import { maxPhases } from "@/lib/programs/program-offer";
import { Act } from "./act";
import styles from "./builder.module.css";

/** The phases of a program: what each is called, when it begins and when it ends. Most programs need none. */
export function PhaseFields({ phases, errors }: { phases: readonly FormPhase[]; errors: Record<string, string> }) {
  const say = useSay();
  return (
    <Card
      title={say("Phases")}
      beside={
        <Button size="small" name="do" value="phase-add." disabled={phases.length >= maxPhases} formNoValidate>
          {say("Add a phase")}
        </Button>
      }
    >
      {errors.phases && (
        <p className={styles.wrong} role="alert">
          {errors.phases}
        </p>
      )}
      {phases.length === 0 && (
        <p className={styles.targets}>
          {say("None: everything is due from the first day. Add two to build up in steps.")}
        </p>
      )}
      {phases.map((phase, at) => {
        const name = (field: string) => `phases.${at}.${field}`;
        const title = say("Phase {n}", { n: at + 1 });
        return (
          <fieldset key={phase.phaseId} className={styles.phase} data-phase>
            <legend className="visually-hidden">{title}</legend>
            <input type="hidden" name={name("phaseId")} value={phase.phaseId} />
            <div className={styles.phaseHead}>
              <TextInput
                label={title}
                name={name("title")}
                defaultValue={phase.title}
                error={errors[name("title")]}
                placeholder={at === 0 ? say("Calm down") : say("Build up")}
                maxLength={60}
                autoComplete="off"
              />
              <div className={styles.acts}>
                <Act act="up" verb="phase-up" at={at} title={title} off={at === 0} />
                <Act act="down" verb="phase-down" at={at} title={title} off={at === phases.length - 1} />
                <Act act="remove" verb="phase-remove" at={at} title={title} />
              </div>
            </div>
            <div className={styles.phaseWords}>
              <TextInput
                label={say("Begins when")}
                optional
                name={name("begin")}
                defaultValue={phase.begin}
                error={errors[name("begin")]}
                maxLength={300}
                autoComplete="off"
              />
              <TextInput
                label={say("Ends when")}
                optional
                name={name("end")}
                defaultValue={phase.end}
                error={errors[name("end")]}
                maxLength={300}
                autoComplete="off"
              />
            </div>
          </fieldset>
        );
      })}
    </Card>
  );
}

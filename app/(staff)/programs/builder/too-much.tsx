import { useSay } from "#say";
import { Disclosure } from "@/components/ui/disclosure";
import type { FormPhase, FormRow } from "@/lib/programs/form-rows";
import { manyAt, MANY_EXERCISES } from "@/lib/programs/many-exercises";
import styles from "./builder.module.css";

/** A nudge, never a refusal: more exercises are done less well. */
export function TooMuch({ rows, phases }: { rows: readonly FormRow[]; phases: readonly FormPhase[] }) {
  const say = useSay();
  const many = manyAt(rows, phases);
  if (many <= MANY_EXERCISES) return null;
  return (
    <div className={styles.nudge}>
      <Disclosure summary={say("{many} exercises at once. Would {n} do?", { many, n: MANY_EXERCISES })}>
        <p className={styles.targets}>
          {say(
            "In a small study of people over 65, those who were given two exercises did them better than those given eight (Henry 1999). Runners were not studied, and the number {n} is a team choice. What can wait for a later phase?",
            { n: MANY_EXERCISES },
          )}
        </p>
      </Disclosure>
    </div>
  );
}

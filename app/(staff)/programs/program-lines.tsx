import { useSay } from "#say";
import { prescriptionText } from "@/lib/programs/dose-text";
import { itemsIn } from "@/lib/programs/phases";
import type { Phase, ProgramItem } from "@/lib/programs/program";
import styles from "./programs.module.css";

/** The exercises of a program, a line each: "Front plank: 3 × 20 s, rest 30 s · daily"; those of a phase under its name. */
export function ProgramLines({
  items,
  phases = [],
  now = null,
}: {
  items: readonly ProgramItem[];
  phases?: readonly Phase[];
  /** The phase an athlete is in, when it is an athlete's. */
  now?: string | null;
}) {
  const say = useSay();
  if (phases.length > 0)
    return phases.map((phase, at) => (
      <section key={phase.phaseId} className={styles.phase}>
        <h3>
          {say("Phase {n}: {title}", { n: at + 1, title: phase.title })}{" "}
          {phase.phaseId === now && <span className={styles.now}>{say("now")}</span>}
        </h3>
        <PhaseWords phase={phase} />
        <Lines items={itemsIn(items, phase.phaseId)} />
      </section>
    ));
  return <Lines items={items} />;
}

/** What begins and what ends a phase, where it says so. */
export function PhaseWords({ phase: { begin, end } }: { phase: Phase }) {
  const say = useSay();
  return (
    <>
      {begin && <p className={styles.says}>{say("Begins when: {words}", { words: begin })}</p>}
      {end && <p className={styles.says}>{say("Ends when: {words}", { words: end })}</p>}
    </>
  );
}

function Lines({ items }: { items: readonly ProgramItem[] }) {
  const say = useSay();
  return (
    <ul className={styles.lines}>
      {items.map((item) => (
        <li key={item.itemId}>
          <b>{say.told(item.name)}</b> <span className="muted">{say.told(prescriptionText(item))}</span>
        </li>
      ))}
    </ul>
  );
}

import { doseText } from "@/lib/programs/dose-text";
import type { ProgramItem } from "@/lib/programs/program";
import styles from "./programs.module.css";

/** The exercises of a program, a line each: "Front plank: 3 × 20 s, rest 30 s · daily". */
export function ProgramLines({ items }: { items: readonly ProgramItem[] }) {
  return (
    <ul className={styles.lines}>
      {items.map((item) => (
        <li key={item.itemId}>
          <b>{item.name}</b> <span className="muted">{doseText(item.dose, item.frequency)}</span>
        </li>
      ))}
    </ul>
  );
}

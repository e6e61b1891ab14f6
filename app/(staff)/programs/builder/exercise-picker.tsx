import Link from "next/link";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import type { FormPhase } from "@/lib/programs/form-rows";
import styles from "./builder.module.css";
import type { Choice } from "./choices";

const plain = (text: string) => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");

/** Whether every word sought is part of the name or the targets. */
export const isSought = (choice: Pick<Choice, "name" | "targets">, sought: string): boolean => {
  const text = plain(`${choice.name} ${choice.targets}`);
  return plain(sought)
    .split(/\s+/)
    .every((word) => text.includes(word));
};

/** The library beside the form: search it, and add with one button, which posts the form when there is no JavaScript. */
export function ExercisePicker({
  choices,
  sought,
  onSeek,
  full,
  phases,
  addTo,
}: {
  choices: readonly Choice[];
  sought: string;
  onSeek: (text: string) => void;
  full: boolean;
  phases: readonly FormPhase[];
  addTo: string;
}) {
  const found = choices.filter((choice) => choice.offered && isSought(choice, sought));
  return (
    <section className={styles.picker} aria-label="Add an exercise">
      <h2>Add an exercise</h2>
      <div className={styles.seek}>
        <label>
          <span className="visually-hidden">Find by name or by what it works on</span>
          <input
            type="search"
            name="find"
            defaultValue={sought}
            placeholder="Plank, hips, calves…"
            maxLength={60}
            onInput={(event) => onSeek(event.currentTarget.value)}
          />
        </label>
        <Button name="do" value="find">
          Find
        </Button>
      </div>
      {phases.length > 0 && (
        <div className={styles.addTo}>
          <Select
            key={`${addTo} ${phases.length}`}
            label="Add to"
            name="addTo"
            options={phases.map((phase, n) => ({ value: phase.phaseId, label: phase.title || `Phase ${n + 1}` }))}
            blank="Every phase"
            defaultValue={addTo}
          />
        </div>
      )}
      {full && <p className="muted">A program holds 30 exercises. Remove one to add another.</p>}
      <ul className={styles.found}>
        {found.map((choice) => (
          <li key={choice.id} draggable={!full} data-drag={`add.${choice.id}`}>
            <div className={styles.thumb}>{choice.drawing}</div>
            <div className={styles.itemName}>
              <b>{choice.name}</b>
              <p className={styles.targets}>
                {choice.targets}
                {choice.physioOnly && " · physio only"}
              </p>
              <p className={styles.targets}>{choice.starts}</p>
            </div>
            <Button size="small" name="do" value={`add.${choice.id}`} disabled={full}>
              Add<span className="visually-hidden"> {choice.name}</span>
            </Button>
          </li>
        ))}
      </ul>
      {found.length === 0 && (
        <p className="muted">
          Nothing in the library is called that. <Link href="/exercises/new">Write an exercise of your own</Link>.
        </p>
      )}
    </section>
  );
}

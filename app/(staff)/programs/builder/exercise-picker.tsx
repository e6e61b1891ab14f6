import { Link } from "@/components/link";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import type { FormPhase } from "@/lib/programs/form-rows";
import styles from "./builder.module.css";
import type { LibraryFilter } from "@/app/(staff)/exercises/fits";
import type { Choice } from "./choices";
import { FACETS, type FacetOptions, fieldOf, narrowed } from "./narrowed";

/** The library beside the form: search it, and add with one button, which posts the form when there is no JavaScript. */
export function ExercisePicker({
  choices,
  facets,
  sought,
  onSeek,
  full,
  phases,
  addTo,
}: {
  choices: readonly Choice[];
  facets: FacetOptions;
  sought: LibraryFilter;
  onSeek: (sought: LibraryFilter) => void;
  full: boolean;
  phases: readonly FormPhase[];
  addTo: string;
}) {
  const { found, unsaid } = narrowed(choices, sought, facets);
  const asked = FACETS.filter((facet) => sought[facet] !== "").length;
  return (
    <section className={styles.picker} aria-label="Add an exercise">
      <h2>Add an exercise</h2>
      <div className={styles.seek}>
        <label>
          <span className="visually-hidden">Find by name or by what it works on</span>
          <input
            type="search"
            name="find"
            defaultValue={sought.q}
            placeholder="Plank, hips, calves…"
            maxLength={60}
            onInput={(event) => onSeek({ ...sought, q: event.currentTarget.value })}
          />
        </label>
        <Button name="do" value="find">
          Find
        </Button>
      </div>
      <details className={styles.narrow} open={asked > 0 ? true : undefined}>
        <summary>{asked === 0 ? "Narrow it down" : `Narrowed down by ${asked}`}</summary>
        <div
          className={styles.facets}
          onChange={(event) => {
            const { name, value } = event.target as unknown as HTMLSelectElement;
            const facet = FACETS.find((each) => fieldOf(each) === name);
            if (facet) onSeek({ ...sought, [facet]: value });
          }}
        >
          {FACETS.map((facet) => (
            <Select key={facet} name={fieldOf(facet)} defaultValue={sought[facet]} {...facets[facet]} />
          ))}
        </div>
      </details>
      {(asked > 0 || sought.q !== "") && (
        <p className={styles.targets} role="status">
          {found.length} of {choices.filter((choice) => choice.offered).length} exercises
          {unsaid > 0 && `; ${unsaid === 1 ? "one" : unsaid} of your own does not say that`}
        </p>
      )}
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
              {choice.easier.length > 0 && <p className={styles.targets}>Easier: {choice.easier.join(", ")}</p>}
              {choice.harder.length > 0 && <p className={styles.targets}>Harder: {choice.harder.join(", ")}</p>}
            </div>
            <Button size="small" name="do" value={`add.${choice.id}`} disabled={full}>
              Add<span className="visually-hidden"> {choice.name}</span>
            </Button>
          </li>
        ))}
      </ul>
      {found.length === 0 && (
        <p className="muted">
          Nothing in the library fits all of that. <Link href="/exercises/new">Write an exercise of your own</Link>.
        </p>
      )}
    </section>
  );
}

import { useSay } from "#say";
import { rich } from "@/components/say/rich";
import { Link } from "@/components/link";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import type { Say } from "@/lib/say";
import type { FormPhase } from "@/lib/programs/form-rows";
import styles from "./builder.module.css";
import type { LibraryFilter } from "@/app/(staff)/exercises/fits";
import type { Choice } from "./choices";
import { FACETS, type FacetOptions, fieldOf, narrowed } from "./narrowed";

function foundWords({ found, of, unsaid }: { found: number; of: number; unsaid: number }, say: Say): string {
  if (unsaid === 0) return say("{found} of {of} exercises", { found, of });
  return unsaid === 1
    ? say("{found} of {of} exercises; one of your own does not say that", { found, of })
    : say("{found} of {of} exercises; {n} of your own does not say that", { found, of, n: unsaid });
}

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
  const say = useSay();
  const { found, unsaid } = narrowed(choices, sought, facets);
  const asked = FACETS.filter((facet) => sought[facet] !== "").length;
  return (
    <section className={styles.picker} aria-label={say("Add an exercise")}>
      <h2>{say("Add an exercise")}</h2>
      <div className={styles.seek}>
        <label>
          <span className="visually-hidden">{say("Find by name or by what it works on")}</span>
          <input
            type="search"
            name="find"
            defaultValue={sought.q}
            placeholder={say("Plank, hips, calves…")}
            maxLength={60}
            onInput={(event) => onSeek({ ...sought, q: event.currentTarget.value })}
          />
        </label>
        <Button name="do" value="find">
          {say("Find")}
        </Button>
      </div>
      <details className={styles.narrow} open={asked > 0 ? true : undefined}>
        <summary>{asked === 0 ? say("Narrow it down") : say("Narrowed down by {n}", { n: asked })}</summary>
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
          {foundWords({ found: found.length, of: choices.filter((choice) => choice.offered).length, unsaid }, say)}
        </p>
      )}
      {phases.length > 0 && (
        <div className={styles.addTo}>
          <Select
            key={`${addTo} ${phases.length}`}
            label={say("Add to")}
            name="addTo"
            options={phases.map((phase, n) => ({
              value: phase.phaseId,
              label: phase.title || say("Phase {n}", { n: n + 1 }),
            }))}
            blank={say("Every phase")}
            defaultValue={addTo}
          />
        </div>
      )}
      {full && <p className="muted">{say("A program holds 30 exercises. Remove one to add another.")}</p>}
      <ul className={styles.found}>
        {found.map((choice) => (
          <li key={choice.id} draggable={!full} data-drag={`add.${choice.id}`}>
            <div className={styles.thumb}>{choice.drawing}</div>
            <div className={styles.itemName}>
              <b>{choice.name}</b>
              <p className={styles.targets}>
                {choice.physioOnly ? say("{targets} · physio only", { targets: choice.targets }) : choice.targets}
              </p>
              <p className={styles.targets}>{choice.starts}</p>
              {choice.easier.length > 0 && (
                <p className={styles.targets}>{say("Easier: {names}", { names: choice.easier.join(", ") })}</p>
              )}
              {choice.harder.length > 0 && (
                <p className={styles.targets}>{say("Harder: {names}", { names: choice.harder.join(", ") })}</p>
              )}
            </div>
            <Button size="small" name="do" value={`add.${choice.id}`} disabled={full}>
              {rich(say, "Add {name}", { name: <span className="visually-hidden">{choice.name}</span> })}
            </Button>
          </li>
        ))}
      </ul>
      {found.length === 0 && (
        <p className="muted">
          {rich(say, "Nothing in the library fits all of that. <link>Write an exercise of your own</link>.", {
            link: (text) => <Link href="/exercises/new">{text}</Link>,
          })}
        </p>
      )}
    </section>
  );
}

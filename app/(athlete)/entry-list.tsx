import { ButtonLink } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { dayInWords } from "@/lib/days";
import { entryWords } from "@/lib/logs/entry-words";
import { LOGGED_KIND_LABELS, type LoggedEntry } from "@/lib/logs/logged-entry";
import { isLate } from "@/lib/logs/which-day";
import type { DistanceUnit } from "@/lib/units";
import styles from "./entry-list.module.css";
import { RemoveButton } from "./remove-button";

/** Entries with what they say, who wrote them, and the ways to change them; older versions fold out below. */
export function EntryList(props: {
  entries: readonly LoggedEntry[];
  versions?: ReadonlyMap<string, readonly LoggedEntry[]>;
  unit: DistanceUnit;
  timeZone: string;
  org: string;
  from: "day" | "history";
  newKey: () => string;
}) {
  const { entries, versions, unit, timeZone, org, from, newKey } = props;
  return (
    <ul className={styles.entries}>
      {entries.map((entry) => {
        const { head, details } = entryWords(entry, unit);
        const older = versions?.get(entry.entryId) ?? [];
        return (
          <li key={entry.entryId}>
            <p className={styles.kind}>{LOGGED_KIND_LABELS[entry.kind]}</p>
            <div className={styles.acts}>
              <ButtonLink variant="quiet" size="small" href={`/entry/${entry.kind}/${entry.entryId}`}>
                Edit<span className="visually-hidden"> {head}</span>
              </ButtonLink>
              <RemoveButton
                fields={{
                  org,
                  from,
                  key: newKey(),
                  kind: entry.kind,
                  entryId: entry.entryId,
                  version: String(entry.version),
                  day: entry.day,
                }}
                what={head}
              />
            </div>
            <div className={styles.words}>
              <p className={styles.head}>{head}</p>
              {details.length > 0 && <p className={styles.details}>{details.join(" · ")}</p>}
              <Marks entry={entry} told={older.length > 1} />
            </div>
            {older.length > 1 && (
              <div className={styles.versions}>
                <Disclosure summary={editedWords(entry.version - 1)}>
                  <Versions versions={older} unit={unit} timeZone={timeZone} />
                </Disclosure>
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}

export const editedWords = (times: number) =>
  times === 1 ? "Edited once" : times === 2 ? "Edited twice" : `Edited ${times} times`;

/** What else to know of an entry; `told` when its edits are listed below anyway. */
function Marks({ entry, told }: { entry: LoggedEntry; told: boolean }) {
  const late = isLate(entry.day, entry.enteredOn);
  const edited = entry.version > 1 && !told;
  if (!late && !entry.by && !edited) return null;
  return (
    <p className={styles.details}>
      {late && <span className={styles.mark}>Entered late, on {dayInWords(entry.enteredOn)}</span>}
      {entry.by && <span className={styles.mark}>Written by {entry.by}</span>}
      {edited && <span className={styles.mark}>Edited</span>}
    </p>
  );
}

/** Versions of one entry, newest first, each with when and by whom. */
export function Versions(props: { versions: readonly LoggedEntry[]; unit: DistanceUnit; timeZone: string }) {
  const { versions, unit, timeZone } = props;
  const at = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short", timeZone });
  return (
    <ol reversed start={versions[0]?.version}>
      {versions.map((version) => {
        const { head, details } = entryWords(version, unit);
        return (
          <li key={version.version} value={version.version}>
            <b>{head}</b>
            {details.length > 0 && ` · ${details.join(" · ")}`}
            <br />
            <span className="muted">
              {at.format(new Date(version.enteredAt))}, written by {version.by ?? "you"}
              {version.live ? "" : version === versions[0] ? " · deleted" : " · replaced"}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

import type { Sentence } from "@/lib/said";
import type { DoseKind } from "./dose";
import { doseFromFields } from "./dose-fields";
import { numberOfRow, type FormRow } from "./form-rows";
import { frequencyFromFields } from "./frequency-fields";
import { weekdayWords } from "./frequency-words";
import { secondsOf } from "./minutes";

/** A place of a program's week: a weekday, or what no weekday can say. */
export type WeekPlace = "1" | "2" | "3" | "4" | "5" | "6" | "7" | "every" | "run";
export const weekPlaces: readonly WeekPlace[] = ["1", "2", "3", "4", "5", "6", "7", "every", "run"];

/** What stands in one place: `names` with "×2" for twice a day, and the minutes of that day, or of one session. */
export type WeekColumn = {
  place: WeekPlace;
  label: Sentence;
  names: string[];
  minutes: number;
};

const LABELS = { every: "Every so many days", run: "Around each run" } as const;
const labelOf = (place: WeekPlace): Sentence =>
  place === "every" || place === "run" ? LABELS[place] : weekdayWords[Number(place) - 1]!;

/**
 * The week of a form that is still being filled, day by day, in one phase.
 * Shape  (rows, known, phaseId) -> nine columns; `phaseId` "" = everything. A row that is no dose yet stands in its days
 *        with no minutes of its own.
 * Units  whole minutes, rounded up.
 */
export function weekColumns(
  rows: readonly FormRow[],
  known: (exerciseId: string) => { name: string; kind: DoseKind } | null,
  phaseId = "",
): WeekColumn[] {
  const found = new Map(weekPlaces.map((place) => [place, { names: [] as string[], seconds: 0 }]));
  for (const row of rows) {
    if (phaseId !== "" && row.phaseId !== "" && row.phaseId !== phaseId) continue;
    const exercise = known(row.exerciseId);
    const frequency = frequencyFromFields(row);
    if (!exercise || !frequency) continue;
    const dose = doseFromFields(exercise.kind, (field) => numberOfRow(row, field));
    const times = frequency.kind === "daily" ? frequency.times : 1;
    const places: WeekPlace[] =
      frequency.kind === "daily"
        ? [...weekPlaces.slice(0, 7)]
        : frequency.kind === "weekdays"
          ? frequency.days.map((day) => String(day) as WeekPlace)
          : [frequency.kind === "every" ? "every" : "run"];
    for (const place of places) {
      const column = found.get(place);
      column?.names.push(times === 2 ? `${exercise.name} ×2` : exercise.name);
      if (column && dose.ok) column.seconds += times * secondsOf(dose.dose);
    }
  }
  return [...found].map(([place, { names, seconds }]) => ({
    ...{ place, label: labelOf(place), names, minutes: Math.ceil(seconds / 60) },
  }));
}

/** A row dropped on a place of the week: due there too, and if it was due every day or around runs, there alone. */
export function droppedOn(row: FormRow, place: WeekPlace): FormRow {
  if (place === "run") return { ...row, frequency: "before-run" };
  if (place === "every") return { ...row, frequency: "every", everyDays: row.everyDays || "2" };
  const days = row.frequency === "weekdays" ? row.days : [];
  return { ...row, frequency: "weekdays", days: [...new Set([...days, place])].sort() };
}

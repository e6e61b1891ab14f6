import fc from "fast-check";
import { addDays } from "@/lib/days";
import type { ExerciseEntry } from "./adherence";
import { someFrequency } from "./dose.arbitrary";
import type { Assignment } from "./due";
import type { Frequency } from "./frequency";
import { unsaid } from "./program";

export const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
export const monday = "2026-11-02";
export const week = { from: monday, to: addDays(monday, 6) };
export const assigned = (...items: { frequency: Frequency; isStretch?: boolean }[]): Assignment[] => [
  {
    id: uuid(500),
    fromDay: monday,
    untilDay: null,
    snapshot: {
      title: "T",
      target: "t",
      why: null,
      upward: "proposed",
      libraryVersion: 1,
      phases: [],
      phaseId: null,
      startedOn: null,
      programVersion: null,
      items: items.map(({ frequency, isStretch = false }, i) => ({
        itemId: uuid(i),
        exerciseId: "front-plank",
        name: "Front plank",
        dose: { kind: "hold", sets: 3, holdSeconds: 20, perSide: false },
        frequency,
        note: null,
        ...unsaid,
        exerciseVersion: 1,
        isStretch,
      })),
    },
  },
];
export const daily: Frequency = { kind: "daily", times: 1 };
export const entry = (dayOfWeek: number, item: number, status: ExerciseEntry["status"]): ExerciseEntry => ({
  day: addDays(monday, dayOfWeek),
  itemId: uuid(item),
  status,
});
export const unknown = () => null;

export const someEntries = fc.array(
  fc
    .tuple(
      fc.integer({ min: -2, max: 9 }),
      fc.integer({ min: 0, max: 5 }),
      fc.constantFrom("as-prescribed" as const, "changed" as const, "not-done" as const),
    )
    .map(([dayOfWeek, item, status]) => entry(dayOfWeek, item, status)),
  { maxLength: 60 },
);
export const someItems = fc.array(fc.record({ frequency: someFrequency, isStretch: fc.boolean() }), { maxLength: 5 });
export const someRunning = fc
  .array(fc.constantFrom(true, false, null), { minLength: 12, maxLength: 12 })
  .map((ran) => (day: string) => ran[Number(day.slice(8)) % 12] ?? null);

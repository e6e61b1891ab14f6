import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, daysBetween } from "@/lib/days";
import { dueOn, type Assignment } from "./due";
import { exerciseById } from "./library";
import { minutesPerWeek } from "./minutes";
import { ENGLISH } from "@/lib/say";
import { itemsIn, nextPhaseOf, phaseOf, phaseWords } from "./phases";
import { ProgramDraft, unsaid, type ProgramItem } from "./program";
import { programFromForm } from "./program-form";
import { snapshotOf } from "./snapshot";

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
const [calm, load] = [uuid(801), uuid(802)];
const phases = [
  { phaseId: calm, title: "Calm down", begin: null, end: "Pain 2 or less for a week" },
  { phaseId: load, title: "Load", begin: "Settled mornings", end: null },
];
const item = (n: number, phaseId: string | null): ProgramItem => ({
  ...unsaid,
  itemId: uuid(n),
  exerciseId: "front-plank",
  name: "Front plank",
  dose: exerciseById("front-plank")!.dose,
  frequency: { kind: "daily", times: 1 },
  note: null,
  phaseId,
});
const draft = (items = [item(1, calm), item(2, load), item(3, null)]) => ({
  ...{ title: "T", target: "t", why: null },
  phases,
  items,
});
const given = (phaseId: string | null, more: Partial<Assignment> = {}): Assignment => ({
  id: uuid(900),
  snapshot: snapshotOf(ProgramDraft.parse(draft()), [], { phaseId }),
  fromDay: "2026-11-02",
  untilDay: null,
  ...more,
});

test("a program begins in its first phase, and only what that phase asks is due", () => {
  expect(given(null).snapshot.phaseId).toBe(calm);
  expect(dueOn([given(null)], "2026-11-02", null).map((each) => each.itemId)).toEqual([uuid(1), uuid(3)]);
  expect(dueOn([given(load)], "2026-11-02", null).map((each) => each.itemId)).toEqual([uuid(2), uuid(3)]);
});

test("the last phase has no next, a program without phases has none at all", () => {
  expect(phaseOf({ phases, phaseId: calm })?.title).toBe("Calm down");
  expect(nextPhaseOf({ phases, phaseId: calm })?.title).toBe("Load");
  expect(nextPhaseOf({ phases, phaseId: load })).toBeNull();
  expect(nextPhaseOf({ phases: [], phaseId: null })).toBeNull();
  expect(phaseOf({ phases: [], phaseId: null })).toBeNull();
  expect(ENGLISH.told(phaseWords({ phases, phaseId: load })!)).toBe("Phase 2 of 2: Load");
  expect(phaseWords({ phases: [], phaseId: null })).toBeNull();
});

test("no exercise is lost or doubled between the phases", () => {
  const phase = fc.constantFrom(calm, load, null);
  fc.assert(
    fc.property(fc.array(phase, { maxLength: 8 }), (chosen) => {
      const items = chosen.map((phaseId, n) => item(n, phaseId));
      const shared = items.filter((each) => each.phaseId === null).length;
      expect(itemsIn(items, calm).length + itemsIn(items, load).length).toBe(items.length + shared);
      expect(itemsIn(items, null)).toEqual(items);
    }),
  );
});

test("an exercise in a phase that is gone is refused beside it, and so is a phase with nothing to do", () => {
  const lost = ProgramDraft.safeParse(draft([item(1, calm), item(2, load), item(3, uuid(999))]));
  expect(lost.error?.issues[0]).toMatchObject({ path: ["items", 2, "phaseId"] });
  const idle = ProgramDraft.safeParse(draft([item(1, calm)]));
  expect(idle.error?.issues[0]).toMatchObject({ path: ["phases", 1, "title"] });
  expect(ProgramDraft.safeParse(draft([item(1, null)])).success).toBe(true);
});

test("a week of a program in phases is that of the phase it is in, and of the longest one before it is given", () => {
  const program = ProgramDraft.parse(draft([item(1, calm), item(2, load), item(3, load)]));
  const one = minutesPerWeek({ items: [item(1, null)] }).minutes;
  expect(minutesPerWeek(program).minutes).toBe(2 * one);
  expect(minutesPerWeek({ ...program, phaseId: calm }).minutes).toBe(one);
});

test("every so many days counts from the day the program was first given, over later copies of it", () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 14 }), fc.nat(60), fc.nat(20), (everyDays, later, copied) => {
      const every = { ...item(1, null), frequency: { kind: "every" as const, everyDays } };
      const program = ProgramDraft.parse({ ...draft([every]), phases: [] });
      const first = "2026-11-02";
      const copy = given(null, {
        snapshot: snapshotOf(program, [], { startedOn: first }),
        fromDay: addDays(first, copied),
      });
      const day = addDays(copy.fromDay, later);
      expect(dueOn([copy], day, null)).toHaveLength(daysBetween(first, day) % everyDays === 0 ? 1 : 0);
      const original = given(null, { snapshot: snapshotOf(program, []), fromDay: first });
      expect(dueOn([original], day, null).length).toBe(dueOn([copy], day, null).length);
    }),
  );
});

test("phases, tempo, load and limits come through the form, blank ones as not said", () => {
  const form = {
    ...{ title: "Back to load", target: "t", "phases.0.phaseId": calm, "phases.0.title": "Calm down" },
    ...{ "items.0.exerciseId": "front-plank", "items.0.sets": "3", "items.0.holdSeconds": "20" },
    ...{ "items.0.frequency": "every", "items.0.everyDays": "3", "items.0.phaseId": calm, "items.0.loadKg": "2,5" },
    ...{ "items.0.tempo": "3-1-2", "items.0.effortLimit": "7", "items.0.painLimit": "" },
  };
  const read = programFromForm(form, { ownExercises: [], newId: () => uuid(1) });
  expect(read).toMatchObject({
    ok: true,
    draft: {
      phases: [{ phaseId: calm, title: "Calm down", begin: null, end: null }],
      items: [
        {
          ...{ phaseId: calm, tempo: "3-1-2", loadKg: 2.5, effortLimit: 7, painLimit: null },
          frequency: { kind: "every", everyDays: 3 },
        },
      ],
    },
  });
  const wrong = {
    "items.0.loadKg": "much",
    "items.0.painLimit": "11",
    "items.0.tempo": "slow",
    "items.0.everyDays": "1",
  };
  const refused = programFromForm({ ...form, ...wrong }, { ownExercises: [], newId: () => uuid(1) });
  expect(refused.ok ? {} : Object.keys(refused.errors).sort()).toEqual(["items.0.frequency"]);
  const { "items.0.everyDays": _days, ...others } = wrong;
  const refusedToo = programFromForm({ ...form, ...others }, { ownExercises: [], newId: () => uuid(1) });
  expect(refusedToo.ok ? {} : Object.keys(refusedToo.errors).sort()).toEqual([
    "items.0.loadKg",
    "items.0.painLimit",
    "items.0.tempo",
  ]);
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDayLog, type DayLog } from "@/lib/logs/day-log";
import type { FormInput } from "@/lib/logs/form-fields";

const today = "2026-11-22";
const due = [
  { assignmentId: "a1", itemId: "toe-touch" },
  { assignmentId: "a1", itemId: "bird-dog" },
];
const parse = (form: FormInput, unit: "km" | "mi" = "km") => parseDayLog(form, { unit, today, dueItems: due });
const log = (form: FormInput, unit: "km" | "mi" = "km"): DayLog => {
  const parsed = parse({ day: today, ...form }, unit);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return parsed.log;
};
const errors = (form: FormInput) => {
  const parsed = parse({ day: today, ...form });
  expect(parsed.ok).toBe(false);
  const said = parsed.ok ? {} : parsed.errors;
  for (const why of Object.values(said)) expect(why).toMatch(/^[A-Z].+[.?]$/);
  return said;
};

describe("the log of a day", () => {
  test("holds a check-in, a run and exercises as typed, in metres and seconds", () =>
    expect(
      log({
        backPain: "3",
        atRest: "no",
        night: "settles",
        dailyLife: "yes",
        note: " Stiff\r\nat first ",
        "symptom.calf.on": "1",
        "symptom.calf.side": "left",
        "symptom.calf.kind": "tingling",
        "symptom.calf.score": "0",
        "run.distance": "9,0",
        "run.duration": "52 min",
        "run.effort": "4",
        "run.surface": "trail",
        "run.kind": "easy",
        "run.painBefore": "1",
        "run.painDuring": "2",
        "run.painNextMorning": "",
        "exercise.a1.bird-dog": "changed",
        "exercise.a1.bird-dog.sets": "2",
      }),
    ).toEqual({
      day: today,
      checkIn: {
        backPain: 3,
        symptoms: [{ site: "calf", side: "left", kind: "tingling", score: 0 }],
        atRest: false,
        night: "settles",
        dailyLife: true,
        note: "Stiff\nat first",
      },
      run: {
        metres: 9000,
        seconds: 3120,
        effort: 4,
        surface: "trail",
        kind: "easy",
        painBefore: 1,
        painDuring: 2,
        painNextMorning: null,
        ...{ shoeId: null, warmUp: null, coolDown: null },
      },
      otherSport: null,
      exercises: [{ assignmentId: "a1", itemId: "bird-dog", status: "changed", sets: 2 }],
    }));

  test("a blank pain is missing, never 0, and 0 is 0", () => {
    expect(log({ backPain: "", note: "ok" }).checkIn?.backPain).toBeNull();
    expect(log({ backPain: "0" }).checkIn?.backPain).toBe(0);
  });

  test("a check-in with nothing filled is not reported, and neither is a run or an exercise", () => {
    const blank = {
      backPain: "",
      atRest: "",
      night: "",
      dailyLife: "",
      note: "  ",
      "run.kind": "",
      "exercise.a1.bird-dog": "",
    };
    expect(log({ ...blank, "run.distance": "5" })).toMatchObject({ checkIn: null, exercises: null });
    expect(log({ ...blank, backPain: "1" })).toMatchObject({ run: null, exercises: null });
  });

  test("not answered is null, never no", () =>
    expect(log({ backPain: "1" }).checkIn).toMatchObject({ atRest: null, dailyLife: null, night: null, note: null }));

  test("a form with nothing at all is refused kindly", () => {
    for (const form of [{}, <FormInput>{ backPain: " ", "symptom.calf.side": "left", "symptom.calf.kind": "pain" }])
      expect(errors(form).form).toMatch(/^Nothing to save yet: /);
  });

  test("miles are read as miles", () => expect(log({ "run.distance": "5,5" }, "mi").run?.metres).toBe(8851));

  for (const [field, bad] of [
    ["backPain", "5.5"],
    ["backPain", ["3", "4"]],
    ["night", "awful"],
    ["atRest", "maybe"],
    ["note", "a\u0000"],
    ["note", "a".repeat(1001)],
    ["run.distance", "-5"],
    ["run.distance", "1.234,5"],
    ["run.duration", "52:99"],
    ["run.effort", "11"],
    ["run.surface", "moon"],
    ["run.painDuring", "NaN"],
    ["exercise.a1.bird-dog", "done"],
    ["exercise.a1.bird-dog.sets", "0"],
    ["exercise.a1.bird-dog.reps", "5.5"],
    ["day", "2026-11-23"],
    ["day", "2026-11-07"],
    ["day", "2026-02-30"],
    ["day", ""],
  ] as const)
    test(`${field} ${JSON.stringify(bad).slice(0, 30)} is refused beside its field`, () => {
      const form: Record<string, string | string[]> = { "run.distance": "5" };
      form[field] = bad as string;
      expect(Object.keys(errors(form))).toEqual([field]);
    });

  test("an unknown field is refused, not dropped", () => {
    for (const name of [
      "pain",
      "org_id",
      "toString",
      "constructor",
      "symptom.nose.on",
      "exercise.a2.bird-dog",
      "exercise.a1.other",
    ])
      expect(Object.keys(errors({ backPain: "1", [name]: "1" }))).toEqual(["form"]);
    expect(Object.keys(errors(JSON.parse('{"backPain":"1","__proto__":"x"}')))).toEqual(["form"]);
  });
});

describe("symptoms", () => {
  test("a ticked place without a score is asked for it", () =>
    expect(
      Object.keys(errors({ "symptom.foot.on": "1", "symptom.foot.side": "both", "symptom.foot.kind": "pain" })),
    ).toEqual(["symptom.foot.score"]));
  test("a place that is not ticked may keep the side and kind the form offered", () =>
    expect(
      log({ backPain: "2", "symptom.foot.side": "left", "symptom.foot.kind": "pain", "symptom.foot.score": "" }).checkIn
        ?.symptoms,
    ).toEqual([]));
  test("a score without a tick is never dropped", () =>
    expect(Object.keys(errors({ backPain: "2", "symptom.foot.score": "7" }))).toEqual(["symptom.foot.on"]));
  test("a further row adds a second feeling at one place, and a repeat is refused", () => {
    const calf = {
      "symptom.calf.on": "1",
      "symptom.calf.side": "left",
      "symptom.calf.kind": "pain",
      "symptom.calf.score": "3",
    };
    const row = {
      "symptom.1.site": "calf",
      "symptom.1.side": "left",
      "symptom.1.kind": "numbness",
      "symptom.1.score": "2",
    };
    expect(log({ ...calf, ...row }).checkIn?.symptoms).toHaveLength(2);
    expect(Object.keys(errors({ ...calf, ...row, "symptom.1.kind": "pain" }))).toEqual(["symptom.1.kind"]);
    expect(Object.keys(errors({ "symptom.2.score": "2" }))).toEqual(["symptom.2.site"]);
  });
});

describe("a run", () => {
  test("without a distance is refused, never stored as 0", () => {
    for (const [field, value] of [
      ["run.duration", "52"],
      ["run.painDuring", "0"],
      ["run.kind", "easy"],
    ] as const)
      expect(Object.keys(errors({ [field]: value }))).toEqual(["run.distance"]);
  });
});

describe("exercises", () => {
  test("an item not mentioned is not reported, which is not 'not done'", () =>
    expect(log({ "exercise.a1.toe-touch": "not-done" }).exercises).toEqual([
      { assignmentId: "a1", itemId: "toe-touch", status: "not-done" },
    ]));
  test("all as prescribed fills the rest and never outranks a single answer", () =>
    expect(log({ allAsPrescribed: "1", "exercise.a1.toe-touch": "not-done" }).exercises).toEqual([
      { assignmentId: "a1", itemId: "toe-touch", status: "not-done" },
      { assignmentId: "a1", itemId: "bird-dog", status: "as-prescribed" },
    ]));
  test("own numbers alone mean changed, and contradict any other answer", () => {
    expect(log({ "exercise.a1.bird-dog.holdSeconds": "20", allAsPrescribed: "1" }).exercises?.[1]).toEqual({
      assignmentId: "a1",
      itemId: "bird-dog",
      status: "changed",
      holdSeconds: 20,
    });
    expect(Object.keys(errors({ "exercise.a1.bird-dog": "not-done", "exercise.a1.bird-dog.reps": "5" }))).toEqual([
      "exercise.a1.bird-dog",
    ]);
  });
  test("all as prescribed with nothing due saves nothing", () =>
    expect(parseDayLog({ day: today, allAsPrescribed: "1" }, { unit: "km", today, dueItems: [] }).ok).toBe(false));
});

test("any form is a log whose numbers are whole and in range, or a refusal with sentences", () => {
  const names = fc.constantFrom(
    "day",
    "backPain",
    "atRest",
    "night",
    "note",
    "run.distance",
    "run.duration",
    "run.effort",
    "symptom.calf.on",
    "symptom.calf.side",
    "symptom.calf.kind",
    "symptom.calf.score",
    "exercise.a1.bird-dog",
    "allAsPrescribed",
    "other",
  );
  const text = fc.oneof(
    fc.string(),
    fc.constantFrom(today, "1", "5", "5,5", "yes", "none", "left", "pain", "changed", ""),
  );
  fc.assert(
    fc.property(
      fc.dictionary(names, fc.oneof({ weight: 9, arbitrary: text }, { weight: 1, arbitrary: fc.array(text) })),
      (form) => {
        const parsed = parse({ day: today, ...form });
        if (!parsed.ok)
          return (expect(Object.values(parsed.errors).every((why) => why.length > 10)).toBe(true), undefined);
        const { checkIn, run, exercises } = parsed.log;
        expect(checkIn ?? run ?? exercises).not.toBeNull();
        for (const score of [checkIn?.backPain, run?.effort])
          if (score != null) expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]).toContain(score);
        if (run) expect(Number.isInteger(run.metres) && run.metres > 0).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});

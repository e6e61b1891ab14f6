import { expect, test } from "vitest";
import { keptOf, parseDetails } from "./details";

const today = "2026-06-10";
const before = { birthDate: null, firstEpisode: null, onset: null, resolvedOn: null };
const parse = (form: Record<string, string>, known: Partial<typeof before> | object = {}) =>
  parseDetails(form, { today, before: { ...before, ...known } });
const errorOf = (form: Record<string, string>) => {
  const parsed = parse(form);
  return parsed.ok ? {} : parsed.errors;
};

test("blank is not known, never no", () =>
  expect(parse({ birthDate: "", firstEpisode: "unknown", onset: "" })).toEqual({ ok: true, details: before }));

test.each([
  ["a day after today", { onset: "2026-06-11" }, "onset"],
  ["a birth date after today", { birthDate: "2030-01-01" }, "birthDate"],
  ["no real day", { birthDate: "2026-02-30" }, "birthDate"],
  ["an onset before birth", { birthDate: "1990-05-01", onset: "1990-04-30" }, "onset"],
  ["closing without the tick", { resolvedOn: today }, "confirm"],
  ["a field nobody asked for", { tier: "none" }, "form"],
])("%s is refused beside its field", (_what, form, field) =>
  expect(Object.keys(errorOf(form as Record<string, string>))).toEqual([field]),
);

test("closing with the tick is taken; a day that was closed before needs none", () => {
  expect(parse({ resolvedOn: today, confirm: "1" })).toMatchObject({ ok: true, details: { resolvedOn: today } });
  expect(parse({ resolvedOn: today }, { resolvedOn: today })).toMatchObject({ ok: true });
});

test("what is not ticked is kept; an unknown category is refused", () => {
  expect(keptOf(["runs"])).toEqual({ ok: true, kept: ["pain", "exercises", "flags"] });
  expect(keptOf([])).toEqual({ ok: true, kept: ["pain", "runs", "exercises", "flags"] });
  expect(keptOf(["runs", "letters"])).toEqual({ ok: false });
});

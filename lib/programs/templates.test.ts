import { expect, test } from "vitest";
import { rungs } from "@/lib/progression/walk-run";
import { causes } from "./exercise";
import { exerciseById } from "./library";
import { MANY_EXERCISES } from "./many-exercises";
import { itemsIn } from "./phases";
import { programOf, templateById, templates } from "./templates";

const newIds = () => {
  let n = 0;
  return () => `00000000-0000-4000-8000-${String((n += 1)).padStart(12, "0")}`;
};
const made = (id: string) => programOf(templateById(id)!, newIds());

test("each of the seven causes has one ready program, of exercises used for it", () => {
  expect(templates.flatMap((template) => template.cause ?? []).sort()).toEqual([...causes].sort());
  for (const { cause, items } of templates)
    if (cause)
      expect(
        items.filter(({ exerciseId }) => exerciseById(exerciseId)!.causes.includes(cause)).length,
        cause,
      ).toBeGreaterThanOrEqual(items.length / 2);
});

test("no ready program asks more at once than the builder would question", () => {
  for (const template of templates) {
    const { items, phases } = programOf(template, newIds());
    for (const phaseId of phases.length > 0 ? phases.map((phase) => phase.phaseId) : [null])
      expect(itemsIn(items, phaseId).length, template.id).toBeLessThanOrEqual(MANY_EXERCISES);
  }
});

test("after a bad spell nobody is asked to touch the toes", () =>
  expect(made("cause-disc").items.map((item) => item.exerciseId)).not.toContain("toe-touch-dynamic"));

test("hamstrings come once and twice a day, before and after each run", () => {
  expect(made("hamstrings-twice-daily").items[0]).toMatchObject({ frequency: { kind: "daily", times: 2 } });
  expect(made("after-each-run").items.every((item) => item.frequency.kind === "after-run")).toBe(true);
});

test("the way back to running is a walk and the seven timed steps, each three times a week and as long as its step", () => {
  const { phases, items } = made("walk-run-ladder");
  expect(phases.map((phase) => phase.title)).toEqual(["Walk", ...[1, 2, 3, 4, 5, 6, 7].map((step) => `Step ${step}`)]);
  for (const { rung, walkMinutes, runMinutes, repeats, words } of rungs.slice(0, 7)) {
    const [item] = itemsIn(items, phases[rung]!.phaseId);
    const minutes = repeats * (walkMinutes! + runMinutes!);
    expect(item).toMatchObject({ note: `${words}.`, dose: { durationSeconds: 60 * minutes } });
    expect(item!.frequency).toEqual({ kind: "weekdays", days: [1, 3, 5] });
  }
});

test("ids and titles are each one template's", () => {
  expect(new Set(templates.map((template) => template.id)).size).toBe(templates.length);
  expect(new Set(templates.map((template) => template.title)).size).toBe(templates.length);
  expect(templateById("none")).toBeNull();
});

import { expect, test } from "vitest";
import type { DueItem } from "@/lib/programs/due";
import { spellOutAll } from "./all-as-prescribed";

const item = (itemId: string, when: DueItem["when"]) => ({ assignmentId: "a", itemId, when }) as DueItem;
const due = [item("plank", "due"), item("warm-up", "if-you-run")];

test("all as prescribed counts what is due, and not what is only due with a run", () =>
  expect(spellOutAll({ allAsPrescribed: "1" }, due)).toEqual({ "exercise.a.plank": "as-prescribed" }));

test("with a run in the same form the items around runs count too", () =>
  expect(spellOutAll({ allAsPrescribed: "1", "run.distance": "5" }, due)).toMatchObject({
    "exercise.a.warm-up": "as-prescribed",
  }));

test("a single answer or own numbers outrank it", () => {
  expect(spellOutAll({ allAsPrescribed: "1", "exercise.a.plank": "not-done" }, due)["exercise.a.plank"]).toBe(
    "not-done",
  );
  expect(spellOutAll({ allAsPrescribed: "1", "exercise.a.plank.sets": "2" }, due)["exercise.a.plank"]).toBeUndefined();
});

test("without it nothing is filled in", () => expect(spellOutAll({ backPain: "3" }, due)).toEqual({ backPain: "3" }));

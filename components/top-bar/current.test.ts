import { expect, test } from "vitest";
import { currentOf } from "./current";

const NAV = ["/board", "/athletes", "/programs", "/programs/library"];

for (const [path, current] of [
  ["/board", "/board"],
  ["/athletes/7/chart", "/athletes"],
  ["/programs/library/bird-dog", "/programs/library"],
  ["/programsheet", null],
  ["/account", null],
  [null, null],
] as const)
  test(`at ${path} the bar marks ${current ?? "nothing"}`, () => expect(currentOf(NAV, path)).toBe(current));

test("the start page is marked on itself", () => expect(currentOf(["/"], "/")).toBe("/"));

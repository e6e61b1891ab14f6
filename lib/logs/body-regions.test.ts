import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { afterTap, CHART, isMarked, REGIONS, TARGET, type Marked } from "./body-regions";
import { SIDES, SITES } from "./symptom-words";

describe("the places on the body", () => {
  test("are those of the chips, each with a left and a right but for the middle of the body", () => {
    const sidesOf = (site: string) => REGIONS.filter((region) => region.site === site).map(({ side }) => side);
    for (const site of SITES)
      if (site === "sacrum") expect(sidesOf(site)).toEqual(["centre"]);
      else if (site === "groin") expect(sidesOf(site)).toEqual([null]);
      else expect(sidesOf(site), site).toEqual(expect.arrayContaining(["left", "right"]));
  });
  test("lie within the drawing and never on one another", () => {
    for (const a of REGIONS) {
      expect(Math.min(a.x, a.y, CHART.width - a.x, CHART.height - a.y)).toBeGreaterThanOrEqual(TARGET / 2);
      for (const b of REGIONS)
        if (a !== b && a.view === b.view)
          expect(Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y)), `${a.site}, ${b.site}`).toBeGreaterThanOrEqual(
            TARGET,
          );
    }
  });
  test("the left of the body is on the right of its front and on the left of its back", () => {
    for (const { view, side, x } of REGIONS) if (side === "left") expect(x > CHART.width / 2).toBe(view === "front");
  });
});

const someSide = fc.constantFrom(...SIDES, null);
const somePlace = fc.constantFrom("left" as const, "right" as const, "centre" as const, null);

describe("a tap on a place", () => {
  test("adds left and right up to both, and takes one away again", () => {
    const left = afterTap({ on: false, side: null }, "left");
    expect(left).toEqual({ on: true, side: "left" });
    const both = afterTap(left, "right");
    expect(both).toEqual({ on: true, side: "both" });
    expect(afterTap(both, "left")).toEqual({ on: true, side: "right" });
    expect(afterTap(left, "left")).toEqual({ on: false, side: null });
    expect(afterTap(left, "centre")).toEqual({ on: true, side: "centre" });
  });
  test("marks a place that was not marked, and unmarks one that was", () =>
    fc.assert(
      fc.property(fc.boolean(), someSide, somePlace, (on, side, place) => {
        const now: Marked = { on, side: on ? side : null };
        const sided = place === null || !on || side !== null;
        fc.pre(sided);
        expect(isMarked(afterTap(now, place), place)).toBe(!isMarked(now, place));
      }),
    ));
  test("where no side was said yet says the side, and keeps the tick", () =>
    expect(afterTap({ on: true, side: null }, "right")).toEqual({ on: true, side: "right" }));
});

import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { library } from "@/lib/programs/library";
import { ExerciseDrawing } from "./exercise-drawing";
import { bones, distance, figureOf, floorY, type Limb, type LimbJoints, type Point } from "./figure";
import { neutralPose, poseOf, poses } from "./poses";

const draw = (props: { id: string; name?: string }) => renderToStaticMarkup(createElement(ExerciseDrawing, props));
const limbNames = ["nearArm", "farArm", "nearLeg", "farLeg"] as const;

for (const { id, name } of library)
  test(`${name} has a drawing of its own, titled with its name`, () => {
    expect(Object.hasOwn(poses, id)).toBe(true);
    expect(draw({ id })).toContain(`<title>${name}</title>`);
    expect(draw({ id })).toContain("var(--accent)");
    expect(draw({ id })).not.toMatch(/NaN|undefined|Infinity/);
  });

test("every drawing belongs to an exercise, and no two are alike", () => {
  const ids = Object.keys(poses).filter((id) => id !== "neutral");
  expect(ids.sort()).toEqual(library.map((exercise) => exercise.id).sort());
  const shapes = ids.map((id) => draw({ id }).replace(/<title>.*<\/title>/, ""));
  expect(new Set(shapes).size).toBe(shapes.length);
});

test("an own exercise, and a name every object has, get the neutral figure under their own name", () => {
  for (const id of ["own:1", "toString", "__proto__"]) expect(poseOf(id)).toBe(neutralPose);
  expect(draw({ id: "own:1", name: "Hill <bounds>" })).toContain("<title>Hill &lt;bounds&gt;</title>");
  expect(draw({ id: "own:1" })).toContain("<title>Own exercise</title>");
});

/** A bone turned towards the viewer may look shorter, to 0.6 of its length, and never longer. */
const within = (length: number, bone: number, shortened: boolean) => {
  expect(length / bone).toBeGreaterThan(shortened ? 0.6 : 0.98);
  expect(length / bone).toBeLessThan(1.02);
};

describe.each(Object.entries(poses))("%s", (_, { body, props = [], arrows = [] }) => {
  const figure = figureOf(body);

  test("has bones of plausible length", () => {
    within(distance(figure.hip, figure.shoulder), bones.torso * body.scale, false);
    for (const name of limbNames) {
      const { root, mid, end }: LimbJoints = figure.limbs[name];
      const [upper, lower] = name.endsWith("Arm") ? [bones.upperArm, bones.forearm] : [bones.thigh, bones.shin];
      within(distance(root, mid), upper * body.scale, "via" in body[name]);
      within(distance(mid, end), lower * body.scale, "via" in body[name]);
    }
  });

  test("reaches every place its hands and feet are meant to be", () => {
    for (const name of limbNames) {
      const limb: Limb = body[name];
      if ("to" in limb) expect(distance(figure.limbs[name].end, limb.to)).toBeLessThan(0.5);
    }
  });

  test("stays in its box, with nothing under the floor, and stands or lies on something", () => {
    const joints = limbNames.flatMap((name) => {
      const { root, mid, end, toe } = figure.limbs[name];
      return [root, mid, end, ...(toe ? [toe] : [])];
    });
    const body_ = [...joints, figure.head, figure.shoulder];
    for (const [x, y] of body_) {
      expect(x).toBeGreaterThan(3);
      expect(x).toBeLessThan(157);
      expect(y).toBeLessThanOrEqual(floorY - 1.5);
    }
    expect(figure.head[1] - figure.headRadius).toBeGreaterThan(1);
    expect(figure.head[1] + figure.headRadius).toBeLessThanOrEqual(floorY + 1);
    const ends: Point[] = [...arrows.flatMap(({ from, to }) => [from, to])];
    for (const prop of props) if (prop.kind === "line") ends.push(...prop.points);
    for (const [x, y] of ends) expect(x > 2 && x < 158 && y > 2 && y <= floorY).toBe(true);
    expect(Math.max(...body_.map(([, y]) => y))).toBeGreaterThan(floorY - 7);
  });
});

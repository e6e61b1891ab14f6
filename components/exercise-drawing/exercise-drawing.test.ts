import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { exerciseById, library } from "@/lib/programs/library";
import { ExerciseDrawing, ExerciseFrames } from "./exercise-drawing";
import { bones, distance, figureOf, floorY, type Figure, type Limb, type LimbJoints, type Point } from "./figure";
import { frameOf, type FrameName, type Prop } from "./pose";
import { neutralPose, poseOf, poses } from "./poses";

type Drawn = { id: string; name?: string };
const draw = (props: Drawn & { frame?: FrameName }) => renderToStaticMarkup(createElement(ExerciseDrawing, props));
const drawBoth = (props: Drawn) => renderToStaticMarkup(createElement(ExerciseFrames, props));
const untitled = (svg: string) => svg.replace(/<title>.*<\/title>/, "");
const limbNames = ["nearArm", "farArm", "nearLeg", "farLeg"] as const;
const frames = ["start", "end"] as const;

for (const { id, name } of library)
  test(`${name} has two drawings of its own, titled with its name`, () => {
    expect(Object.hasOwn(poses, id)).toBe(true);
    expect(draw({ id })).toContain(`<title>${name.replace("'", "&#x27;")}</title>`);
    expect(drawBoth({ id })).toMatch(/<title>.+: start on the left, end on the right<\/title>/);
    expect(drawBoth({ id }).match(/>(Start|End)<\/text>/g)).toHaveLength(2);
    expect(draw({ id })).toContain("var(--accent)");
    expect(drawBoth({ id })).not.toMatch(/NaN|undefined|Infinity/);
  });

test("every drawing belongs to an exercise, and no two are alike", () => {
  expect(Object.keys(poses).sort()).toEqual(library.map((exercise) => exercise.id).sort());
  const shapes = library.map(({ id }) => untitled(drawBoth({ id })));
  expect(new Set(shapes).size).toBe(shapes.length);
});

test("an own exercise, and a name every object has, get the neutral figure under their own name", () => {
  for (const id of ["own:1", "toString", "__proto__"]) expect(poseOf(id)).toBe(neutralPose);
  expect(draw({ id: "own:1", name: "Hill <bounds>" })).toContain("<title>Hill &lt;bounds&gt;</title>");
  expect(draw({ id: "own:1" })).toContain("<title>Own exercise</title>");
  expect(drawBoth({ id: "own:1", name: "Hill" })).toBe(draw({ id: "own:1", name: "Hill" }));
});

test("a small drawing stays small: sixty of them are one page", () => {
  for (const { id } of library) expect(draw({ id }).length, id).toBeLessThan(2000);
});

const pointsOf = ({ head, shoulder, hip, spine, limbs }: Figure): Point[] => [
  ...[head, shoulder, hip, spine],
  ...limbNames.flatMap((name) => [limbs[name].mid, limbs[name].end]),
];

test("start and end differ to the eye, except where nothing seen from outside moves", () => {
  const moved = ({ start, end }: (typeof poses)[string]) => {
    const after = pointsOf(figureOf(end));
    return Math.max(...pointsOf(figureOf(start)).map((point, i) => distance(point, after[i] ?? point)));
  };
  const still = Object.entries(poses).filter(([, pose]) => pose.isStill);
  expect(still.map(([id]) => id)).toEqual(["pelvic-floor-lift", "pelvic-floor-lift-standing"]);
  for (const [, pose] of still) expect(pose.arrows).toHaveLength(1);
  for (const [id, pose] of Object.entries(poses)) if (!pose.isStill) expect(moved(pose), id).toBeGreaterThan(3.5);
});

/** A bone turned towards the viewer may look shorter, to 0.6 of its length, and never longer. */
const within = (length: number, bone: number, shortened: boolean) => {
  expect(length / bone).toBeGreaterThan(shortened ? 0.6 : 0.98);
  expect(length / bone).toBeLessThan(1.02);
};

/** What carries weight: on the floor, on a box, a roller or a seat, within a stroke's width. */
const carried = ([x, y]: Point, props: readonly Prop[], under = 3) => {
  if (Math.abs(floorY - under - y) < 2.2) return true;
  return props.some((prop) => {
    if (prop.kind === "box")
      return x > prop.from[0] - 4 && x < prop.to[0] + 4 && Math.abs(prop.from[1] - under - y) < 2.2;
    if (prop.kind === "roller") return distance(prop.at, [x, y]) < 13;
    const [a, b] = prop.kind === "line" ? prop.points : [];
    return !!a && !!b && a[1] === b[1] && x >= a[0] - 2 && x <= b[0] + 4 && a[1] - y > 0 && a[1] - y < 7;
  });
};

const footOf = ({ end, toe }: LimbJoints): Point[] => [end, ...(toe ? [toe] : [])];
const endsOf = ({ limbs }: Figure) => ({
  hands: [limbs.nearArm.end, limbs.farArm.end],
  elbows: [limbs.nearArm.mid, limbs.farArm.mid],
  knees: [limbs.nearLeg.mid, limbs.farLeg.mid],
  feet: [...footOf(limbs.nearLeg), ...footOf(limbs.farLeg)],
  shins: [limbs.nearLeg, limbs.farLeg].map(({ mid, end }): Point => [(mid[0] + end[0]) / 2, (mid[1] + end[1]) / 2]),
});

describe.each(
  Object.entries({ ...poses, neutral: neutralPose }).flatMap(([id, pose]) =>
    frames.map((at) => [id, at, frameOf(pose, at)] as const),
  ),
)("%s, %s", (id, at, { body, props, arrows }) => {
  const figure = figureOf(body);
  const { hands, elbows, knees, feet, shins } = endsOf(figure);
  const rests = (points: readonly Point[]) => points.some((point) => carried(point, props));

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

  test("stays in its box, with nothing under the floor", () => {
    for (const [x, y] of [...pointsOf(figure).filter((point) => point !== figure.spine), ...feet]) {
      expect(x).toBeGreaterThan(3);
      expect(x).toBeLessThan(157);
      expect(y).toBeLessThanOrEqual(floorY - 1.5);
    }
    expect(figure.head[1] - figure.headRadius).toBeGreaterThan(1);
    expect(figure.head[1] + figure.headRadius).toBeLessThanOrEqual(floorY + 1);
    const ends: Point[] = [...arrows.flatMap(({ from, to }) => [from, to])];
    for (const prop of props) if (prop.kind === "line") ends.push(...prop.points);
    for (const [x, y] of ends) expect(x > 2 && x < 158 && y > 2 && y <= floorY).toBe(true);
  });

  test("is carried by what carries it: feet, knees, hands, seat or back", () => {
    const position = id === "sit-to-stand" && at === "end" ? "standing" : exerciseById(id)?.position;
    const lies = figure.hip[1] > floorY - 11 || figure.shoulder[1] > floorY - 8;
    const holds = {
      standing: rests(feet),
      sitting: carried(figure.hip, props, 3) || (rests(hands) && rests([...feet, ...shins])),
      kneeling: rests(knees) && rests(feet),
      "all fours": rests(hands) && (rests(knees) || rests(feet)),
      "face down": (rests(hands) || rests(elbows)) && (rests(feet) || rests(knees)),
      "on the side": lies || ((rests(elbows) || rests(hands)) && rests(feet)),
      "on the back": lies && (rests(feet) || figure.shoulder[1] > floorY - 8 || figure.hip[1] > floorY - 8),
    };
    expect(holds[position ?? "standing"]).toBe(true);
  });
});

test("what carries the body at the start still does at the end; only to lean on a wall do the feet step away", () => {
  const groundedAt = (id: string, at: FrameName) => {
    const { body, props } = frameOf(poseOf(id), at);
    const figure = figureOf(body);
    const { hands, elbows, knees, feet } = endsOf(figure);
    const trunk = [figure.hip, figure.shoulder].filter((point) => carried(point, props, 5));
    return [...trunk, ...[...hands, ...elbows, ...knees, ...feet].filter((point) => carried(point, props))];
  };
  const slides = library.filter(({ id }) => {
    const after = groundedAt(id, "end");
    return !groundedAt(id, "start").some((point) => after.some((still) => distance(point, still) < 3));
  });
  expect(slides.map(({ id }) => id)).toEqual(["side-plank-wall"]);
});

import type { EvidenceMark } from "@/lib/programs/exercise";

export const CHECK_IDS = [
  "front-plank",
  "side-bridge",
  "extensor-hold",
  "curl-up-hold",
  "leg-raise",
  "hip-flexor",
  "knee-to-wall",
  "hop-test",
  "wall-test",
] as const;
export type CheckId = (typeof CHECK_IDS)[number];
export const isCheckId = (text: string): text is CheckId => (CHECK_IDS as readonly string[]).includes(text);

/** "both" is a check that does not tell the sides apart. */
export type CheckSide = "both" | "left" | "right";
export const CHECK_SIDES = ["both", "left", "right"] as const;

/** What a check measures: a number from `least` to `most` of its unit, or one of a few findings in words. */
export type Measure =
  | { kind: "seconds" | "centimetres" | "degrees"; least: number; most: number }
  | { kind: "words"; question: string; options: readonly { value: string; label: string }[] };

/** A published number to hold one's own against. `spread` is the standard deviation, null when none was published. */
export type Target = { who: "men" | "women" | "anybody"; side: CheckSide; value: number; spread: number | null };

/** Whose published means somebody holds their results against; null = both. */
export type TargetsOf = "men" | "women" | null;
export const TARGETS_OF = ["men", "women", "both"] as const;

/**
 * One self-check.
 * Shape  plain sentences of our own. `drawing` is an exercise of the library whose drawing shows the position. `ends` says when
 *        the clock stops or what is read off. `targets` is empty where no number is known.
 * Units  those of `measured`.
 * Source headings of docs/sources.md; `mark` is the mark of the targets, and of the protocol where there are none.
 */
export type Check = {
  id: CheckId;
  name: string;
  about: string;
  needs: string;
  sides: readonly CheckSide[];
  drawing: string | null;
  steps: readonly string[];
  ends: string;
  stops: readonly string[];
  measured: Measure;
  targets: readonly Target[];
  targetNote: string;
  mark: EvidenceMark;
  sources: readonly string[];
};

export const ONE: readonly CheckSide[] = ["both"];
export const EACH: readonly CheckSide[] = ["left", "right"];

/** Once in four weeks is often enough to see a change. A team choice. */
export const EVERY_DAYS = 28;

/** Said with every target. */
export const NO_PASS_MARK =
  "A target for you, not a pass mark. No hold, reach or hop raises a flag or changes one, and none says what hurts.";

/** Joins the stop signs of every exercise. */
export const STOPPED_IS_A_RESULT = "If pain ends it, that is a result too: tick “Stopped: pain”.";

import { z } from "zod";
import type { Sentence } from "@/lib/said";
import { plainText } from "@/lib/text";
import { Dose, DoseKind } from "./dose";
import type { Frequency } from "./frequency";

/** What an exercise works on. The core is more than the stomach: glutes and pelvic floor belong to it. */
export const targets = [
  "core",
  "back extensors",
  "side trunk",
  "pelvic floor",
  "glutes",
  "hip abductors",
  "hamstrings",
  "quads",
  "hip flexors",
  "calves",
  "back mobility",
  "nerve mobility",
  "whole body",
] as const satisfies readonly Sentence[];
export type Target = (typeof targets)[number];

/** How the body is placed at the start; a plank is face down and a side plank on the side. */
export const positions = [
  "on the back",
  "face down",
  "on the side",
  "all fours",
  "kneeling",
  "sitting",
  "standing",
] as const satisfies readonly Sentence[];
export type Position = (typeof positions)[number];

/** The seven causes the programs are written for. A physio's working label for a program, and nothing an app finds in a person. */
export const causes = ["sij", "trigger-points", "facet", "weak-back", "imbalance", "disc", "hyperlordosis"] as const;
export type Cause = (typeof causes)[number];

/** What a cause is called on a screen. */
export const causeWords: Readonly<Record<Cause, Sentence>> = {
  sij: "Joints at the back of the pelvis (sacroiliac)",
  "trigger-points": "Tender knots in muscles (trigger points)",
  facet: "Small joints of the spine (facet)",
  "weak-back": "Weak back and stomach",
  imbalance: "Uneven strength, tight muscles",
  disc: "Discs of the low back",
  hyperlordosis: "Hollow low back (hyperlordosis)",
};

/** How a statement was checked; docs/sources.md explains each in plain words. */
export type EvidenceMark = "V" | "Vs" | "K" | "D" | "S";

/**
 * One exercise of the built-in library.
 * Shape  plain sentences of our own, said in the reader's language where they are shown; `sources` are headings of docs/sources.md; `version` grows when any of it changes.
 * Units  those of `Dose`. `dose` and `frequency` are where most people start, not a limit.
 * Source docs/sources.md; `evidenceMark` is the mark of the starting dose.
 */
export type Exercise = {
  id: string;
  name: Sentence;
  version: number;
  targets: readonly Target[];
  kind: DoseKind;
  perSide: boolean;
  dose: Dose;
  frequency: Frequency;
  progress: Sentence;
  regress: Sentence;
  caution: readonly Sentence[];
  cues: readonly Sentence[];
  /** What often goes wrong, each with what to do about it. */
  faults: readonly Sentence[];
  stopSigns: readonly Sentence[];
  /** "band (optional)" is a band that is not needed. */
  equipment: readonly Sentence[];
  position: Position;
  /** Whose programs it is used in; none for exercises of general use. */
  causes: readonly Cause[];
  /** Ids of the next easier and the next harder exercises; both empty when it stands alone. */
  ladder: { readonly easier: readonly string[]; readonly harder: readonly string[] };
  isStretch: boolean;
  /** Present when only a physio may put it in a program. */
  assignedBy?: "physio";
  sources: readonly string[];
  evidenceMark: EvidenceMark;
};

/** True of every exercise here, whatever else it says. */
export const stopSigns: readonly Sentence[] = [
  "Stop if a leg tingles, goes numb or feels weak.",
  "Stop if pain goes above 5 of 10, and log it if it is still worse the next morning.",
  "Get help now if you feel numb between the legs, or notice a change in bladder or bowel.",
];

/** The stop signs of an exercise alone, beside those that are true of every one. */
export const ownStopSigns = (exercise: Pick<Exercise, "stopSigns">): Sentence[] =>
  exercise.stopSigns.filter((line) => !stopSigns.includes(line));

/** An exercise a coach or physio writes for the own organisation; its id is "own:" and a UUID. */
export const OwnExercise = z
  .strictObject({
    id: z.string().regex(/^own:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
    name: plainText(120),
    version: z.number().int().min(1),
    kind: DoseKind,
    dose: Dose,
    targets: z.array(z.enum(targets)).max(6),
    cues: z.array(plainText(200)).max(8, "Eight lines of instruction are enough." satisfies Sentence),
    isStretch: z.boolean(),
  })
  .refine((own) => own.kind === own.dose.kind, {
    path: ["dose"],
    error: "The dose is counted differently from the exercise." satisfies Sentence,
  });
export type OwnExercise = z.infer<typeof OwnExercise>;

export const isOwn = (exerciseId: string) => exerciseId.startsWith("own:");

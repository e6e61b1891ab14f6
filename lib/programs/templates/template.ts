import type { Dose } from "@/lib/programs/dose";
import type { Cause } from "@/lib/programs/exercise";
import type { Frequency } from "@/lib/programs/frequency";

/** A phase of a template; `id` is what its items name. */
export type TemplatePhase = { id: string; title: string; begin?: string; end?: string };

/**
 * A ready program over library ids; `items` may set a dose or frequency of their own, else the exercise's default stands.
 * Shape  an item without a `phase` is in every phase; `cause` is what the article would look at, never what somebody has.
 */
export type Template = {
  id: string;
  title: string;
  target: string;
  why: string;
  cause?: Cause;
  phases?: readonly TemplatePhase[];
  items: readonly { exerciseId: string; phase?: string; dose?: Dose; frequency?: Frequency; note?: string }[];
  sources: readonly string[];
};

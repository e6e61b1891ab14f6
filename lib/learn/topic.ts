import type { Cause, EvidenceMark } from "@/lib/programs/exercise";
import type { CheckId } from "@/lib/self-checks/check";

/** A claim of the article, by its number in docs/catalogue.md. */
export type Claim = `C${number}`;

/** How well a statement stands, whatever the way it was checked. */
export type Support = "good" | "weak" | "untested" | "choice";

export const supportWords: Readonly<Record<Support, string>> = {
  good: "Well supported",
  weak: "Weak evidence",
  untested: "An idea, not shown by studies",
  choice: "Our own choice",
};

/**
 * One thing to know, under a heading of its own.
 * Shape  plain sentences of our own. `id` is its anchor, `claims` are the article's claims it answers, `corrects` retells what
 *        the article says where this says otherwise.
 * Source `sources` are headings of docs/sources.md; `mark` says how the statement was checked there.
 */
export type Passage = {
  id: string;
  heading: string;
  says: readonly string[];
  list?: readonly string[];
  corrects?: string;
  support: Support;
  mark: EvidenceMark;
  sources: readonly string[];
  claims: readonly Claim[];
};

/** Where a topic stands on the first page. */
export const groups = ["start", "causes", "habits"] as const;
export type Group = (typeof groups)[number];

/**
 * One page of what there is to learn.
 * Shape  a topic with a `cause` is an idea for a physio to weigh, never a finding in anybody. `exercises` are library ids shown
 *        with their drawings. `emergency`: what cannot wait stands first, in full.
 */
export type Topic = {
  slug: string;
  group: Group;
  title: string;
  lead: string;
  cause?: Cause;
  passages: readonly Passage[];
  exercises?: readonly string[];
  /** Self-checks that go with it. */
  checks?: readonly CheckId[];
  emergency?: true;
};

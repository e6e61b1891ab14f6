import type { Said, SaidSentence, Sentence } from "@/lib/said";
import type { Citation, EvidenceMark, Threshold } from "@/lib/triage/rule";
import type { Progression } from "./progression";
import type { SessionEntry } from "./session-words";
import type { View } from "./view";

/** What can be proposed, the more careful first: of several rules that match, the first named here decides. */
export const DECISIONS = ["review", "down", "hold", "up", "wait"] as const;
export type Decision = (typeof DECISIONS)[number];

/** `id`: a heading of docs/sources.md. */
export type Source = Citation & { id: string };

/** Why a rule matched: a plain sentence with the athlete's own numbers, the entries behind it and what is missing. */
export type Match = { sentence: SaidSentence; entries: SessionEntry[]; missing: SaidSentence[] };

/** A rule as a record: what it decides, its number and where that comes from, and what would change it. */
export type ProgressionRule = {
  id: string;
  version: 1;
  decision: Decision;
  title: Sentence;
  threshold: (progression: Progression) => Omit<Threshold, "text"> & { text: Said };
  source: Source;
  evidenceMark: EvidenceMark & Sentence;
  changesWhen: Sentence;
  judge: (view: View) => Match | null;
};

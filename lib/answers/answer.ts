import type { Day } from "@/lib/days";

/** Words for the log of a day: none allows anything, none is a finding. */
export const REACTIONS = ["seen", "well-done", "take-it-easy", "talk"] as const;
export type Reaction = (typeof REACTIONS)[number];

export const REACTION_WORDS: Record<Reaction, string> = {
  seen: "Seen",
  "well-done": "Well done",
  "take-it-easy": "Take it easy today",
  talk: "Let’s talk",
};

export const isReaction = (text: string): text is Reaction => (REACTIONS as readonly string[]).includes(text);

/** Of staff's words: as long as a few sentences. */
export const REPLY_CHARACTERS = 500;
/** Of what an athlete says back. */
export const BACK_CHARACTERS = 200;

/** Days of which logs are marked as read and answered: those an athlete can still log for. */
export const ANSWER_DAYS = 14;

/** Who reads an answer beside the athlete: physios; coaches too while pain is shared with them; or all staff of the team. */
export type Audience = "physios" | "shared" | "team";
export type AnsweringRole = "physio" | "coach" | "athlete";

/** A standing answer as one reader may see it. Instants are ISO. */
export type Answer = {
  id: string;
  day: Day;
  kind: "reaction" | "reply" | "back";
  reaction: Reaction | null;
  text: string | null;
  audience: Audience;
  toId: string | null;
  personId: string;
  /** Null for somebody whose name this reader may no longer know. */
  by: string | null;
  role: AnsweringRole;
  at: string;
  changedAt: string | null;
  /** When the athlete had it on their screen, as it is now. */
  seenAt: string | null;
};

export type LogRead = { day: Day; by: string | null; role: "physio" | "coach"; at: string; through: string };

/** What is said of the log of one day: `whole` is false when entries came after that look. */
export type AnsweredDay = { day: Day; reads: (LogRead & { whole: boolean })[]; answers: Answer[] };

/** The audience of what an athlete says back to an answer: a word to a physio is not a word to a coach. */
export const audienceBack = ({ kind, role, audience }: Pick<Answer, "kind" | "role" | "audience">): Audience =>
  kind === "reaction" && role === "physio" ? "physios" : audience;

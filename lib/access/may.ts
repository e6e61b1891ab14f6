import type { Actor, Relation, Role } from "./actor";

/** own: about themself; team: about an athlete of a team they are staff of; org: anywhere in the organisation. */
type Scope = "own" | "team" | "org";

/**
 * Every permission of Plumbline. What is not named is refused.
 * Row-level security repeats this in the database (db/migrations/0001_row_security.sql); a test compares the two.
 */
export const MATRIX = {
  "log.read": { athlete: "own", coach: "team", physio: "team" },
  "log.write": { athlete: "own" },
  "log.write-on-behalf": { physio: "team" },
  "import.write": { athlete: "own" },
  "log.mark-read": { coach: "team", physio: "team" },
  "log.read-readers": { athlete: "own" },
  "answer.read": { athlete: "own", coach: "team", physio: "team" },
  "answer.read-physios": { athlete: "own", physio: "team" },
  "answer.write": { coach: "team", physio: "team" },
  "answer.write-physios": { physio: "team" },
  "answer.write-back": { athlete: "own" },
  "answer.count": { coach: "team", physio: "team" },
  "shoe.write": { athlete: "own" },
  "tip.write": { athlete: "own" },
  "clinical.read": { athlete: "own", physio: "team" },
  "clinical.write": { athlete: "own", physio: "team" },
  "flag.read-team": { athlete: "own", coach: "team", physio: "team" },
  "flag.read-clinical": { athlete: "own", physio: "team" },
  "flag.settle-team": { coach: "team", physio: "team" },
  "flag.settle-clinical": { physio: "team" },
  "board.read": { coach: "team", physio: "team" },
  "athlete.read": { athlete: "own", coach: "team", physio: "team" },
  "athlete.write": { athlete: "own", physio: "team" },
  "sharing.write": { athlete: "own" },
  "assignment.read": { athlete: "own", coach: "team", physio: "team" },
  "assignment.write": { coach: "team", physio: "team" },
  "progression.read": { athlete: "own", coach: "team", physio: "team" },
  "progression.answer": { coach: "team", physio: "team" },
  "progression.review": { physio: "team" },
  "limit.read": { athlete: "own", coach: "team", physio: "team" },
  "limit.read-reason": { physio: "team" },
  "limit.write": { physio: "team" },
  "pause.read": { athlete: "own", coach: "team", physio: "team" },
  "pause.read-reason": { athlete: "own", physio: "team" },
  "pause.write": { athlete: "own" },
  "calendar.link": { athlete: "own" },
  "program.read": { coach: "org", physio: "org", admin: "org" },
  "program.write": { coach: "org", physio: "org" },
  "library.write": { coach: "org", physio: "org", admin: "org" },
  "referral.read": { athlete: "own", physio: "team" },
  "referral.read-status": { athlete: "own", coach: "team", physio: "team" },
  "referral.write": { physio: "team" },
  "member.read": { admin: "org", physio: "org", coach: "org" },
  "member.write": { admin: "org" },
  "invite.athlete": { admin: "org", physio: "team", coach: "team" },
  "invite.anyone": { admin: "org" },
  "team.write": { admin: "org" },
  "audit.read-own": { athlete: "own" },
  "audit.read-org": { admin: "org" },
} as const satisfies Record<string, Partial<Record<Role, Scope>>>;

export type Verb = keyof typeof MATRIX;

/**
 * May `actor` do `verb` to somebody who stands to them as `relation`?
 * Shape  (actor, verb, relation) -> boolean; `relation` is "none" for what concerns nobody in particular.
 */
export function may(actor: Actor, verb: Verb, relation: Relation = "none"): boolean {
  const row: Partial<Record<Role, Scope>> = MATRIX[verb];
  return actor.roles.some((role) => {
    const scope = row[role];
    return scope === "org" || (scope === "team" && relation === "team") || (scope === "own" && relation === "self");
  });
}

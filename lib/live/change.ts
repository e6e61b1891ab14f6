/** For whose eyes a change is: those of clinicians and the athlete, or the whole team's. */
export type Audience = "clinical" | "team";
const KINDS = ["record", "decision", "program", "answer"] as const;
/** What a change is about: what was logged and what the rules make of it, a decision of staff, what is to be done, or what was said. */
export type ChangeKind = (typeof KINDS)[number];
/** That something about an athlete has changed; never what. */
export type Change = { orgId: string; athleteId: string; audience: Audience; kind: ChangeKind };
/** What an open page hears of it. */
export type Heard = Pick<Change, "athleteId" | "kind">;

const NOTICE = /^([0-9a-f-]{36}) ([0-9a-f-]{36}) (clinical|team) (record|decision|program|answer)$/;

/** What the database said, or null for what is no change of ours. */
export function changeIn(payload: string): Change | null {
  const [, orgId, athleteId, audience, kind] = NOTICE.exec(payload) ?? [];
  return orgId && athleteId ? { orgId, athleteId, audience: audience as Audience, kind: kind as ChangeKind } : null;
}

/** Each thing heard once, as a line of a stream. */
export const heardText = (heard: readonly Heard[]): string =>
  [...new Set(heard.map(({ athleteId, kind }) => `${athleteId}:${kind}`))].join(" ");

/** The same read back; what is nothing of ours is left out. */
export const heardIn = (text: string): Heard[] =>
  text.split(" ").flatMap((each) => {
    const [athleteId = "", kind] = each.split(":");
    return athleteId && KINDS.some((known) => known === kind) ? [{ athleteId, kind: kind as ChangeKind }] : [];
  });

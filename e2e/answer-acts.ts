import { randomUUID } from "node:crypto";
import { own, type By } from "./access";
import type { Act } from "./open-acts";

const inStaff = "app/(staff)/athletes/[athleteId]/answer-actions.ts";
const inAthlete = "app/(athlete)/answer-actions.ts";
const staffOfTeam: By = { physio: "team", coach: "team" };

/** What staff answer to the log of a day, and what its athlete says back. */
export const ANSWER_ACTS: Record<string, Act> = {
  [`${inStaff} react`]: {
    by: staffOfTeam,
    fields: (t) => ({ key: randomUUID(), athleteId: t.athleteId, day: t.loggedDay, reaction: "well-done" }),
  },
  [`${inStaff} reply`]: {
    by: staffOfTeam,
    fields: (t) => ({ key: randomUUID(), athleteId: t.athleteId, day: t.loggedDay, text: "A reply.", shared: "1" }),
  },
  [`${inStaff} takeBackAnswer`]: {
    by: staffOfTeam,
    fields: (t) => ({ key: randomUUID(), athleteId: t.athleteId, answerId: t.otherAnswerId }),
  },
  [`${inAthlete} answerBack`]: {
    by: own,
    fields: (t) => ({ key: randomUUID(), toId: t.answerId, text: "A line back." }),
  },
  [`${inAthlete} takeBackOwn`]: { by: own, fields: (t) => ({ key: randomUUID(), answerId: t.backId }) },
};

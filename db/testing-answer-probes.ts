import type postgres from "postgres";
import { sql, type SQL } from "drizzle-orm";
import type { Verb } from "@/lib/access/may";
import { newId } from "./ids";
import type { Ids, Probe } from "./testing-probes";

/** A coach's answer, a physio's kept among physios, a physio's for coaches too, and a physio's reaction. */
export type AnswerName = "coachAnswer" | "physioAnswer" | "sharedAnswer" | "physioReaction";

const DAY = "2026-05-01";

/** A coach's reply, two of a physio's and a reaction of theirs, what the athlete says back, and who read the log. */
export async function insertAnswers(owner: postgres.Sql, ids: Ids, staff: { coach: string; physio: string }) {
  const key = { org_id: ids.org, athlete_id: ids.athlete };
  // Sums of days long past are dropped when they are folded, which happens by chance: one of today stays.
  for (const day of [DAY, owner`current_date`])
    await owner`insert into logged_days (org_id, athlete_id, day, saved_at, team_ids)
      values (${ids.org}, ${ids.athlete}, ${day}, '2026-05-01T10:00:00Z', ${[ids.team]})`;
  const answer = (id: AnswerName, kind: string, as_role: "coach" | "physio", audience: string) => {
    const said = kind === "reaction" ? { reaction: "seen" } : { text: "t" };
    return owner`insert into answers ${owner({ ...{ ...key, id: ids[id], day: DAY, kind, as_role, audience }, ...said, person_id: staff[as_role] })}`;
  };
  await answer("coachAnswer", "reply", "coach", "team");
  await answer("physioAnswer", "reply", "physio", "physios");
  await answer("sharedAnswer", "reply", "physio", "shared");
  await answer("physioReaction", "reaction", "physio", "team");
  const back = { ...key, id: newId(), day: DAY, kind: "back", as_role: "athlete", person_id: ids.athlete, text: "b" };
  await owner`insert into answers ${owner({ ...back, audience: "physios", to_id: ids.physioAnswer })}`;
  for (const answer_id of [ids.coachAnswer, ids.physioAnswer])
    await owner`insert into answer_sights ${owner({ ...key, answer_id })}`;
  for (const as_role of ["coach", "physio"] as const)
    await owner`insert into log_reads ${owner({ ...key, day: DAY, person_id: staff[as_role], as_role, through: "2026-05-01T10:00:00Z" })}`;
}

/** The probes of who read a log, of answers to it, of when they were seen and of how many there are. */
export function answerProbes(ids: Ids): Probe[] {
  const probe = (op: Probe["op"], table: string, verbs: Verb[], ask: SQL): Probe => ({ table, op, verbs, ask });
  const answerWith = (verbs: Verb[], row: { by: string; as: string; audience: string; day?: string }) =>
    probe(
      "write",
      "answers",
      verbs,
      sql`insert into answers (org_id, athlete_id, id, day, person_id, as_role, kind, audience, text) values (${ids.org}, ${ids.athlete},
        ${newId()}, ${row.day ?? DAY}, ${row.by}, ${row.as}, 'reply', ${row.audience}, 't') returning 1`,
    );
  const backTo = (verbs: Verb[], to: AnswerName, audience: string, by: string = ids.me) =>
    probe(
      "write",
      "answers",
      verbs,
      sql`insert into answers (org_id, athlete_id, id, day, person_id, as_role, kind, audience, text, to_id) values (${ids.org},
        ${ids.athlete}, ${newId()}, ${DAY}, ${by}, 'athlete', 'back', ${audience}, 't', ${ids[to]}) returning 1`,
    );
  const answerRow = (id: AnswerName) => sql`select 1 from answers where org_id = ${ids.org} and id = ${ids[id]}`;
  const readAs = (verbs: Verb[], by: string, as: string) =>
    probe(
      "write",
      "log_reads",
      verbs,
      sql`insert into log_reads (org_id, athlete_id, day, person_id, as_role, through)
        values (${ids.org}, ${ids.athlete}, '2026-05-02', ${by}, ${as}, now()) returning 1`,
    );
  const sight = (id: AnswerName) =>
    sql`select 1 from answer_sights where org_id = ${ids.org} and answer_id = ${ids[id]}`;
  const mine = sql`org_id = ${ids.org} and athlete_id = ${ids.athlete}`;
  return [
    probe("read", "answers", ["answer.read"], answerRow("coachAnswer")),
    probe("read", "answers", ["answer.read"], answerRow("sharedAnswer")),
    probe("read", "answers", ["answer.read"], answerRow("physioReaction")),
    probe("read", "answers", ["answer.read-physios"], answerRow("physioAnswer")),
    probe("read", "answers", ["answer.read-physios"], sql`select 1 from answers where ${mine} and kind = 'back'`),
    answerWith(["answer.write-physios"], { by: ids.me, as: "physio", audience: "physios" }),
    answerWith(["answer.write-physios"], { by: ids.me, as: "physio", audience: "shared" }),
    // Nobody answers in another's name, to a day without a log, or for a circle that is not theirs to choose.
    answerWith([], { by: ids.third, as: "physio", audience: "physios" }),
    answerWith([], { by: ids.me, as: "physio", audience: "physios", day: "2026-05-03" }),
    backTo(["answer.write-back"], "coachAnswer", "team"),
    backTo(["answer.write-back"], "sharedAnswer", "shared"),
    backTo(["answer.write-back"], "physioReaction", "physios"),
    backTo([], "physioReaction", "team"),
    backTo([], "physioAnswer", "team"),
    backTo([], "coachAnswer", "team", ids.third),
    probe(
      "write",
      "answers",
      ["answer.write", "answer.write-back"],
      sql`update answers set taken_back_at = now() where ${mine} and person_id = ${ids.me} returning 1`,
    ),
    probe(
      "write",
      "answers",
      [],
      sql`update answers set taken_back_at = now() where person_id <> ${ids.me} returning 1`,
    ),
    probe("write", "answers", [], sql`update answers set text = 'x' returning 1`),
    probe("write", "answers", [], sql`delete from answers returning 1`),
    probe("read", "answer_sights", ["answer.read"], sight("coachAnswer")),
    probe("read", "answer_sights", ["answer.read-physios"], sight("physioAnswer")),
    probe(
      "write",
      "answer_sights",
      ["answer.write-back"],
      sql`insert into answer_sights (org_id, athlete_id, answer_id) values (${ids.org}, ${ids.athlete}, ${ids.sharedAnswer}) returning 1`,
    ),
    // Staff read their own marks, the athlete everybody's.
    probe("read", "log_reads", ["log.mark-read", "log.read-readers"], sql`select 1 from log_reads where ${mine}`),
    probe(
      "read",
      "log_reads",
      ["log.read-readers"],
      sql`select 1 from log_reads where ${mine} and person_id <> ${ids.me}`,
    ),
    readAs(["answer.write-physios"], ids.me, "physio"),
    readAs([], ids.third, "physio"),
    probe("write", "log_reads", [], sql`delete from log_reads returning 1`),
    probe("read", "logged_days", ["log.read"], sql`select 1 from logged_days where ${mine}`),
    probe("write", "logged_days", [], sql`update logged_days set answered_at = null returning 1`),
    probe(
      "read",
      "answer_tallies",
      ["answer.count"],
      sql`select 1 from answer_tallies where ${ids.team} = any (team_ids)`,
    ),
    probe("write", "answer_tallies", [], sql`update answer_tallies set logs = 0 returning 1`),
  ];
}

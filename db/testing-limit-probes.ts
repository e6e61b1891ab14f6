import { sql } from "drizzle-orm";
import { newId } from "./ids";
import type { Ids, Probe } from "./testing-probes";

/** The probes of limits, pauses, calendar links and photos, and of what each keeps from those who read the rest. */
export function limitProbes(ids: Ids): Probe[] {
  const read = (table: string, verbs: Probe["verbs"]): Probe => ({
    ...{ table, op: "read", verbs },
    ask: sql`select 1 from ${sql.identifier(table)} where org_id = ${ids.org} and athlete_id = ${ids.athlete}`,
  });
  const write = (table: string, verbs: Probe["verbs"], ask: Probe["ask"]): Probe => ({
    table,
    op: "write",
    verbs,
    ask,
  });
  const setBy = (who: string) => sql`insert into athlete_limits (org_id, athlete_id, id, body, from_day, set_by)
    values (${ids.org}, ${ids.athlete}, ${newId()}, '{}', '2026-06-01', ${who}) returning 1`;
  const endedBy = (who: string) => sql`update athlete_limits set ended_at = now(), ended_by = ${who}
    where athlete_id = ${ids.athlete} and ended_at is null returning 1`;
  return [
    read("athlete_limits", ["limit.read"]),
    read("limit_reasons", ["limit.read-reason"]),
    write("athlete_limits", ["limit.write"], setBy(ids.me)),
    write("athlete_limits", ["limit.write"], endedBy(ids.me)),
    // Nobody sets or ends one in another's name, makes it another, or brings an ended one back.
    write("athlete_limits", [], setBy(ids.third)),
    write("athlete_limits", [], endedBy(ids.third)),
    write("athlete_limits", [], sql`update athlete_limits set body = '{}' returning 1`),
    write(
      "athlete_limits",
      [],
      sql`update athlete_limits set ended_by = null, ended_at = null where athlete_id = ${ids.athlete} returning 1`,
    ),
    write(
      "limit_reasons",
      ["limit.write"],
      sql`insert into limit_reasons (org_id, athlete_id, limit_id, reason)
        select ${ids.org}, ${ids.athlete}, id, 'r' from athlete_limits where athlete_id = ${ids.athlete} and ended_at is not null
        returning 1`,
    ),
    write("limit_reasons", [], sql`update limit_reasons set reason = 'x' returning 1`),
    read("pauses", ["pause.read"]),
    read("pause_reasons", ["pause.read-reason"]),
    write(
      "pauses",
      ["pause.write"],
      sql`insert into pauses (org_id, athlete_id, id, from_day) values (${ids.org}, ${ids.athlete}, ${newId()}, '2026-06-01') returning 1`,
    ),
    write(
      "pauses",
      ["pause.write"],
      sql`update pauses set withdrawn_at = now() where athlete_id = ${ids.athlete} returning 1`,
    ),
    write("pauses", [], sql`update pauses set until_day = '2026-06-02' returning 1`),
    write("pauses", [], sql`delete from pauses returning 1`),
    write(
      "pause_reasons",
      ["pause.write"],
      sql`insert into pause_reasons (org_id, athlete_id, pause_id, reason)
        select ${ids.org}, ${ids.athlete}, id, 'rest' from pauses where athlete_id = ${ids.athlete} and withdrawn_at is not null
        returning 1`,
    ),
    write(
      "calendar_links",
      ["calendar.link"],
      sql`insert into calendar_links (org_id, athlete_id, token_hash) values (${ids.org}, ${ids.athlete}, ${newId()})
        on conflict (org_id, athlete_id) do update set token_hash = excluded.token_hash, ended_at = null returning 1`,
    ),
    write(
      "calendar_links",
      ["calendar.link"],
      sql`update calendar_links set ended_at = now() where athlete_id = ${ids.athlete} returning 1`,
    ),
    {
      ...{ table: "exercise_photos", op: "read", verbs: ["program.read"] },
      ask: sql`select 1 from exercise_photos where org_id = ${ids.org}`,
    },
    write(
      "exercise_photos",
      ["library.write"],
      sql`insert into exercise_photos (org_id, exercise_id, frame, jpeg, width_pixels, height_pixels, hash, put_by)
        select org_id, id, 'end', decode(repeat('ff', 100), 'hex'), 1, 1, '', ${ids.me} from own_exercises limit 1 returning 1`,
    ),
    write("exercise_photos", ["library.write"], sql`delete from exercise_photos returning 1`),
  ];
}

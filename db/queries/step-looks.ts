import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { newId } from "@/db/ids";

const ofAthlete = (athleteId: string) => sql`kind = 'step-up' and payload ->> 'athleteId' = ${athleteId}
      and done_at is null and dead_at is null`;
const mayStepUp = (orgId: string, athleteId: string, from: string) => sql`exists (select from assignments
      where org_id = ${orgId} and athlete_id = ${athleteId} and (until_day is null or (until_day >= ${from} and until_day >= from_day))
        and snapshot ->> 'upward' = 'automatic')`;
const job = (orgId: string, athleteId: string) =>
  sql`insert into outbox (org_id, id, kind, payload, run_at)
    select ${orgId}::uuid, ${newId()}::uuid, 'step-up', jsonb_build_object('athleteId', ${athleteId}::text)`;

/** Has the worker look for steps to take by rule, where a program of the athlete allows any; one look waits at a time. */
export const lookForSteps = (tx: Tx, orgId: string, athleteId: string, today: string) =>
  tx.execute(sql`${job(orgId, athleteId)}, now() where ${mayStepUp(orgId, athleteId, today)}
    and not exists (select from outbox where org_id = ${orgId} and run_at <= now() and ${ofAthlete(athleteId)})`);

/**
 * And again on the athlete's next day: a step may last its days, a flag be settled and a limit end while nobody logs
 * anything. Spread over an hour, so that nothing else waits behind a whole club.
 */
export const lookAgainTomorrow = (tx: Tx, orgId: string, athleteId: string, on: { today: string; timeZone: string }) =>
  tx.execute(sql`${job(orgId, athleteId)},
      ((now() at time zone ${on.timeZone})::date + 1)::timestamp at time zone ${on.timeZone}
        + make_interval(secs => abs(hashtext(${athleteId}) % 3600))
    where ${mayStepUp(orgId, athleteId, on.today)}
    and not exists (select from outbox where org_id = ${orgId} and run_at > now() and ${ofAthlete(athleteId)})`);

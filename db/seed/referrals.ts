import type postgres from "postgres";
import { addDays, type Day } from "@/lib/days";
import type { Random } from "./random";

type Seen = {
  status: "draft" | "sent" | "booked" | "closed";
  ago: number;
  toWhom: string;
  urgency: string;
  why: string;
  outcome?: string;
};

/** One referral at each stage that a physio finds on a Monday. */
const REFERRALS: Record<string, Seen> = {
  "Nadia Rahimi": {
    status: "booked",
    ago: 6,
    toWhom: "Dr Hale, Market Street Practice",
    urgency: "routine",
    why: "Back pain for three weeks, now with tingling in the right calf on most days. No answer of the safety questions pointed to anything that cannot wait.",
  },
  "Callum Reid": {
    status: "sent",
    ago: 3,
    toWhom: "Northside Physiotherapy",
    urgency: "routine",
    why: "Running severely reduced for two weeks in a row because of the back.",
  },
  "Sam Whitlock": {
    status: "closed",
    ago: 128,
    toWhom: "Dr Hale, Market Street Practice",
    urgency: "routine",
    why: "Worst pain 6 of 10 for more than a week.",
    outcome: "Seen; exercises to go on, no imaging.",
  },
};

/** The referrals of the demo club, so that the list has somebody waiting. */
export async function insertReferrals(
  sql: postgres.TransactionSql,
  random: Random,
  who: { orgId: string; physioId: string; today: Day; athleteOf: (name: string) => string },
) {
  for (const [name, seen] of Object.entries(REFERRALS)) {
    const key = { org_id: who.orgId, athlete_id: who.athleteOf(name) };
    const id = random.uuid();
    const at = (later: number) => `${addDays(who.today, later - seen.ago)}T10:30:00Z`;
    const closed = seen.status === "closed";
    await sql`insert into referrals ${sql({
      ...key,
      id,
      status: seen.status,
      created_by: who.physioId,
      created_at: at(0),
      sent_at: at(0),
      booked_at: seen.status === "sent" ? null : at(1),
      seen_at: closed ? at(9) : null,
      closed_at: closed ? at(10) : null,
    })}`;
    await sql`insert into referral_letters ${sql({
      ...key,
      referral_id: id,
      to_whom: seen.toWhom,
      urgency: seen.urgency,
      why: seen.why,
      outcome: closed ? "back-with-us" : null,
      outcome_note: seen.outcome ?? null,
    })}`;
  }
}

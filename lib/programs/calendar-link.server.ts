import ical, { ICalEventTransparency } from "ical-generator";
import { database } from "@/db/client";
import { assignmentsOf } from "@/db/queries/assignments";
import * as audit from "@/db/queries/audit";
import * as links from "@/db/queries/calendar-links";
import { standingPauses } from "@/db/queries/pauses";
import { isUuid, reach } from "@/lib/access/athlete.server";
import type { Ctx } from "@/lib/ctx.server";
import { addDays, dayIn, dayNumber } from "@/lib/days";
import { addressOf } from "@/lib/people/address.server";
import type { Language } from "@/lib/language";
import { hashSecret, newSecret } from "@/lib/people/secrets.server";
import type { Say } from "@/lib/say";
import { doseText } from "./dose-text";
import { named } from "./joined";
import { isPaused } from "./pause";
import { type SessionDay, sessionsAhead } from "./sessions-ahead";

/** How far a calendar looks: a week back, so that what is over does not vanish at once, and eight weeks ahead. */
const DAYS_BACK = 7;
const DAYS_SHOWN = DAYS_BACK + 56;
const READ_AGAIN_SECONDS = 6 * 3600;

/** The athlete's own address in use, without its secret, which nobody keeps. */
export const readCalendarLink = (ctx: Ctx): Promise<links.OpenLink | null> =>
  ctx.read((tx) => links.openLink(tx, ctx.actor.orgId, ctx.actor.personId));

/** A new secret address of the athlete's exercises, told this once; the one before it ends. Null for who is no athlete here. */
export const makeCalendarLink = (ctx: Ctx): Promise<string | null> =>
  changeLink(ctx, "calendar.link", async (tx, { orgId, personId }) => {
    const secret = newSecret();
    await links.putLink(tx, orgId, personId, hashSecret(secret));
    return addressOf(`/calendar/${orgId}.${secret}.ics`);
  });

/** Ends the athlete's address; null for who is no athlete here. */
export const endCalendarLink = (ctx: Ctx): Promise<boolean | null> =>
  changeLink(ctx, "calendar.end", (tx, { orgId, personId }) => links.endLink(tx, orgId, personId));

type Work<A> = (tx: Parameters<typeof links.endLink>[0], actor: Ctx["actor"]) => Promise<A>;

function changeLink<A>(ctx: Ctx, verb: string, work: Work<A>): Promise<A | null> {
  const { orgId, personId } = ctx.actor;
  return ctx.transaction(async (tx) => {
    if (!(await reach(ctx, tx, personId, "calendar.link"))) return null;
    const done = await work(tx, ctx.actor);
    await audit.record(tx, { orgId, actorId: personId, subjectId: personId, verb, requestId: ctx.requestId });
    return done;
  });
}

/**
 * The exercises behind a secret address as an iCalendar file (RFC 5545): one all-day event a day, which names exercises
 * and doses, and neither what they are for nor anything logged.
 * Shape  (what follows "/calendar/", the instant, the voice of a language) -> the file, in the athlete's language; null for anything but an address in use of a present athlete.
 */
export async function readCalendar(
  file: string,
  now: Date,
  voiceOf: (language: Language) => Say,
): Promise<string | null> {
  const [orgId = "", secret = "", kind] = file.split(".");
  if (!isUuid(orgId) || !/^[\w-]{40,60}$/.test(secret) || kind !== "ics") return null;
  const tokenHash = hashSecret(secret);
  const found = await database().transaction({ as: "door" }, (tx) => links.readLink(tx, orgId, tokenHash));
  if (!found) return null;
  const person = { as: "person", orgId, personId: found.athleteId } as const;
  const from = addDays(dayIn(now, found.timeZone), -DAYS_BACK);
  const [given, pauses] = await database().read(person, (tx) =>
    Promise.all([assignmentsOf(tx, orgId, found.athleteId), standingPauses(tx, orgId, found.athleteId, from)]),
  );
  const sessions = sessionsAhead(given, from, DAYS_SHOWN).filter(({ day }) => !isPaused(pauses, day));
  return calendarOf(sessions, { now, tokenHash, say: voiceOf(found.language ?? "en") });
}

function calendarOf(
  sessions: readonly SessionDay[],
  { now, tokenHash, say }: { now: Date; tokenHash: string; say: Say },
): string {
  const prodId = `//Plumbline//Exercises//${say.language.toUpperCase()}`;
  const calendar = ical({ name: say("Plumbline exercises"), prodId, ttl: READ_AGAIN_SECONDS });
  for (const { day, items, minutes } of sessions)
    calendar.createEvent({
      id: `${day}.${tokenHash.slice(0, 16)}@plumbline`,
      stamp: now,
      start: new Date(dayNumber(day) * 86_400_000),
      allDay: true,
      // Something to fit in, not an appointment: the day stays free.
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: say.count(items.length, "{n} exercise, about {minutes} min", "{n} exercises, about {minutes} min", {
        minutes,
      }),
      description: [
        ...items.map(({ name, dose, times }) =>
          say(times > 1 ? "{name}: {dose}, twice" : "{name}: {dose}", { name: named(name), dose: doseText(dose) }),
        ),
        addressOf("/today"),
      ].join("\n"),
    });
  return calendar.toString();
}

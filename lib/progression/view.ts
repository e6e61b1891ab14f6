import { type Day, daysBetween } from "@/lib/days";
import type { SaidSentence } from "@/lib/said";
import type { Progression } from "./progression";
import { MARKS, readingOf, type Mark, type Reading } from "./reading";
import { saysNothing, SESSION_FIELDS, type SessionField, type SessionRecord } from "./session";
import { entryOf, inOrder, missingSaid, type SessionEntry } from "./session-words";

/** All sessions of one day; the day counts once, as its worst session. */
export type SessionDay = { day: Day; mark: Mark; read: { session: SessionRecord; reading: Reading }[] };

/**
 * What the rules look at, oldest day first.
 * Shape  `open`: days no physio has looked at yet, on whatever step; `onStep`: days since the last change of step; `standing`: the
 *        latest of these that says hold or down and that no later one has answered, else null.
 */
export type View = {
  progression: Progression;
  today: Day;
  open: SessionDay[];
  onStep: SessionDay[];
  standing: SessionDay | null;
};

/** Sessions older than this say nothing of today's step up. */
export const recentDays = 28;

const worst = (marks: readonly Mark[]): Mark => MARKS[Math.max(...marks.map((mark) => MARKS.indexOf(mark)))] ?? "good";

function byDay(sessions: readonly SessionRecord[], progression: Progression, mustBeAt: number | null): SessionDay[] {
  const days = new Map<Day, SessionDay["read"]>();
  for (const session of sessions) {
    const read = { session, reading: readingOf(session, progression, mustBeAt) };
    days.set(session.day, [...(days.get(session.day) ?? []), read]);
  }
  return [...days.entries()]
    .map(([day, read]) => ({ day, read, mark: worst(read.map(({ reading }) => reading.mark)) }))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** Newest first: a day that says nothing, or not all, leaves an earlier word standing. */
function standingOf(days: readonly SessionDay[]): SessionDay | null {
  let hold: SessionDay | null = null;
  for (const day of [...days].reverse()) {
    if (day.mark === "down") return day;
    if (day.mark === "hold") hold ??= day;
    if (day.read.every(({ reading }) => reading.tells)) return hold;
  }
  return hold;
}

export function viewOf(progression: Progression, sessions: readonly SessionRecord[], today: Day): View {
  const seen = sessions.filter(
    (session) =>
      session.itemId === progression.itemId &&
      session.day <= today &&
      // A day that is not over may still be reported.
      !(session.day === today && saysNothing(session)),
  );
  const { reviewedThrough, onStepSince, at } = progression;
  const open = seen.filter(({ day }) => reviewedThrough === null || day > reviewedThrough);
  // On the day of the change the session of the old step is the reason for it, and no session of the new one.
  const since = seen.filter(({ day, step }) => day > onStepSince || (day === onStepSince && step === at));
  const onStep = byDay(since, progression, at);
  return { progression, today, open: byDay(open, progression, null), onStep, standing: standingOf(onStep) };
}

export const isRecent = ({ day }: SessionDay, today: Day): boolean => daysBetween(day, today) < recentDays;

/** The fields behind a day's mark, of the sessions that gave it that mark. */
export const entriesOf = (day: SessionDay): SessionEntry[] =>
  inOrder(
    day.read
      .filter(({ reading }) => reading.mark === day.mark)
      .flatMap(({ session, reading }) => reading.because.flatMap((field) => entryOf(session, field))),
  );

export const entriesFor = (day: SessionDay, field: SessionField): SessionEntry[] =>
  inOrder(day.read.flatMap(({ session }) => entryOf(session, field)));

/** What a day's sessions leave out, each once, in the order of the fields. */
export const missingOf = ({ day, read }: SessionDay, today: Day): SaidSentence[] =>
  SESSION_FIELDS.filter((field) => read.some(({ reading }) => reading.missing.includes(field))).map((field) =>
    missingSaid(day, field, today),
  );

import { addDays, type Day } from "@/lib/days";
import type { PageRecord } from "@/lib/athletes/page-record";
import { entryWords, type EntryWords } from "@/lib/logs/entry-words";
import { checkOf } from "@/lib/self-checks/checks";
import { resultWords, sideName } from "@/lib/self-checks/reading";
import type { DistanceUnit } from "@/lib/units";
import { ANSWER_DAYS } from "./answer";

export type LatestLog = { day: Day; lines: EntryWords[] };

const exercisesWords = (reported: number, done: number) =>
  `${reported} ${reported === 1 ? "exercise" : "exercises"} reported, ${done === reported ? "all" : done === 0 ? "none" : done} done`;

/** What this reader may read of each of the last 14 days that were logged, in words, newest day first. */
export function latestLogs(record: PageRecord, today: Day, unit: DistanceUnit): LatestLog[] {
  const days = new Map<Day, EntryWords[]>();
  const first = addDays(today, 1 - ANSWER_DAYS);
  const add = (day: Day, line: EntryWords) => {
    if (day >= first && day <= today) days.set(day, [...(days.get(day) ?? []), line]);
  };
  const shoes = new Map(record.shoes.map(({ id, name }) => [id, name]));
  for (const { date, ...said } of record.checkIns) add(date, entryWords({ kind: "check-in", said }, unit));
  for (const { date, ...said } of record.runs) {
    const shoeName = said.shoeId === null ? null : (shoes.get(said.shoeId) ?? null);
    add(date, entryWords({ kind: "run", said: { ...said, startedAt: null, shoeName } }, unit));
  }
  for (const { date, ...said } of record.otherSports) add(date, entryWords({ kind: "other-sport", said }, unit));
  for (const day of new Set(record.reports.map((report) => report.day))) {
    const reports = record.reports.filter((report) => report.day === day);
    const done = reports.filter(({ status }) => status !== "not-done").length;
    add(day, { head: exercisesWords(reports.length, done), details: [] });
  }
  for (const { date, answers } of record.screens) add(date, entryWords({ kind: "screen", said: { answers } }, unit));
  for (const { date, answers } of record.histories) add(date, entryWords({ kind: "history", said: { answers } }, unit));
  for (const { ending, running } of record.weeks) add(ending, entryWords({ kind: "week", said: { running } }, unit));
  for (const { day, check, ...result } of record.checks) {
    const of = checkOf(check);
    add(day, { head: `${sideName(of, result.side)}: ${resultWords(of, result)}`, details: [] });
  }
  return [...days].map(([day, lines]) => ({ day, lines })).sort((a, b) => (a.day < b.day ? 1 : -1));
}

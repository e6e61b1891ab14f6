import { dayInWords, isDay, weekdayName } from "@/lib/days";
import { SESSION_ALL } from "@/lib/logs/session-words";
import type { Values } from "./item";

/** What an unsent entry is, in few words, from its form as typed. */
export type HeldWords = { head: string; details: string[] };

const HEADS: Readonly<Record<string, string>> = {
  "log.day": "Log",
  "log.next-morning": "The morning after a run",
  "log.delete": "Deletes an entry",
  "log.restore": "Brings an entry back",
  "log.edit": "Changes an entry",
  "day.keep-both": "Both logs of a day stay",
  "log.week": "Questions of the week",
  "log.check": "Self-check",
  "advice.read": "You have read the advice",
  "shoe.save": "Shoes",
  "shoe.retire": "Shoes",
  "pause.declare": "Pause",
  "pause.delete": "Deletes a pause",
};

/** Shape  (name of the mutation, fields of its form) -> a head line and details; of fields left blank nothing is said. */
export function heldWords(name: string, values: Values): HeldWords {
  const given = (field: string) => (typeof values[field] === "string" ? values[field].trim() : "");
  const day = given("day");
  const about = isDay(day) ? ` of ${weekdayName(day)} ${dayInWords(day)}` : "";
  const head = (HEADS[name] ?? "Entry") + (name === "log.day" ? about : "");
  const exercises = Object.entries(values).filter(
    ([field, value]) => field.startsWith("exercise.") && (value === "as-prescribed" || value === "changed"),
  ).length;
  const details = [
    given("backPain") && `worst back pain ${given("backPain")}`,
    given("run.distance") && `run ${given("run.distance")}`,
    given("allAsPrescribed") || given(SESSION_ALL)
      ? "all exercises as prescribed"
      : exercises > 0 && counted(exercises),
    given("note") && "a note",
    given("score") && `pain ${given("score")}`,
  ];
  return { head, details: details.filter((each): each is string => Boolean(each)) };
}

const counted = (exercises: number) => (exercises === 1 ? "1 exercise" : `${exercises} exercises`);

import type { ProgramSnapshot } from "@/lib/programs/snapshot";
import type { Answer, History, Night, Question, Running, Symptom, WallTestResult } from "@/lib/triage/timeline";

/** All that judging an athlete needs, as the tables hold it. */
export type AthleteRecord = {
  name: string;
  unit: "km" | "mi";
  timeZone: string;
  birthDate: string | null;
  firstEpisode: boolean | null;
  onset: string | null;
  resolvedOn: string | null;
  keptFromCoach: string[];
  teamIds: string[];
  /** Sequence number of what the rules see, as locked by this transaction. */
  seq: number;
  checkIns: {
    date: string;
    backPain: number | null;
    symptoms: Symptom[];
    atRest: boolean | null;
    night: Night | null;
    dailyLife: boolean | null;
  }[];
  runs: {
    date: string;
    metres: number;
    painBefore: number | null;
    painDuring: number | null;
    painNextMorning: number | null;
  }[];
  reports: { day: string; assignmentId: string; itemId: string; status: "as-prescribed" | "changed" | "not-done" }[];
  assignments: { id: string; snapshot: ProgramSnapshot; fromDay: string; untilDay: string | null }[];
  screens: { date: string; answers: Partial<Record<Question, Answer>> }[];
  histories: { date: string; answers: Partial<Record<History, Answer>> }[];
  weeks: { ending: string; running: Running }[];
  assessments: { date: string; kind: "wall-test"; result: WallTestResult }[];
  lastLog: { at: string; day: string } | null;
  openReferral: boolean;
};

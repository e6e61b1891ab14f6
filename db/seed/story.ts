import type { Symptom, Question, History, Answer, Running, Night } from "@/lib/triage/timeline";
import type { ToldChecks } from "./self-checks";

/** Days before today; 0 is today. */
export type Ago = number;

/** What becomes of one athlete of the demo club over 26 weeks. What a function leaves undefined was not reported. */
export type Story = {
  name: string;
  team: "A" | "B";
  born: number;
  firstEpisode?: boolean;
  /** The first day with entries; default the whole 26 weeks. */
  since?: Ago;
  /** No entry later than this many days ago. */
  until?: Ago;
  /** Worst pain before a day's small ups and downs; 0 stays 0. */
  pain: (ago: Ago) => number;
  /** Share of days without a check-in, and of check-ins written one to three days late. */
  gaps?: number;
  late?: number;
  symptoms?: (ago: Ago) => Symptom[];
  atRest?: (ago: Ago) => boolean | undefined;
  night?: (ago: Ago) => Night | undefined;
  dailyLife?: (ago: Ago) => boolean | undefined;
  /** Kilometres of an ordinary run and of the weekly long one; 0 for a week off. */
  km: (ago: Ago) => { easy: number; long: number };
  runsAWeek?: number;
  /** Single runs that stand out, by days ago. */
  runs?: Record<Ago, { km: number; painBefore?: number; painDuring?: number; painNextMorning?: number }>;
  program?: { template: string; since: Ago; done: number }[];
  /** Sessions of one exercise that are told in full, by days ago, each with that day's back pain and the next morning's. */
  sessions?: {
    exerciseId: string;
    days: Record<Ago, { effort: number; pain: number; formHeld: boolean; backPain: number; nextMorning: number }>;
  };
  /** Answers that differ from "no" in the weekly screen, by days ago of the screen. */
  answers?: Record<Ago, Partial<Record<Question, Answer>>>;
  /** Default true: the screen is answered every week while there is pain. */
  screened?: boolean;
  history?: Partial<Record<History, Answer>>;
  running?: (ago: Ago) => Running;
  wallTest?: { ago: Ago; result: "tight" | "hand" | "more-than-hand" };
  checks?: ToldChecks;
  keptFromCoach?: string[];
};

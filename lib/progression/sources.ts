import { SOURCES } from "@/lib/triage/sources";
import type { Sentence } from "@/lib/said";
import type { Source } from "./rule";

/** Every source a rule of progression cites; each id is a heading of docs/sources.md. */
export const sources = {
  painModel: { id: "pain-model", ...SOURCES.painModel },
  walkRun: { id: "walk-run-ladder", label: "Walk and run ladders: consensus, none proven better" },
  load: { id: "acsm-progression", label: "ACSM 2009, progression in resistance training" },
  ours: { id: "team-choice", label: "Team choice: no source fixes this number" },
} as const satisfies Record<string, Source & { label: Sentence }>;

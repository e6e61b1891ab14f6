import type { Sentence } from "@/lib/said";

/** The most exercises that one program holds. */
export const maxItems = 30;
export const maxPhases = 10;

/** Common targets to offer; any other text is as good. */
export const suggestedTargets = [
  "Hold the trunk steady late in a run",
  "Stronger hips and glutes",
  "Looser hamstrings, calves and hip flexors",
  "Back to running without a flare",
  "Warm up before every run",
] as const satisfies readonly Sentence[];

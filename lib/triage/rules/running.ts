import { dayFromNumber, dayNumber } from "@/lib/days";
import { counted, said } from "@/lib/said";
import { inOrder, kilometres, longestEntry, runEntry, runsWithin } from "@/lib/triage/entries";
import type { Now } from "@/lib/triage/now";
import { within } from "@/lib/triage/now";
import type { Entry, Evidence, Rule } from "@/lib/triage/rule";
import { WATCH } from "@/lib/triage/rules/watch-episode";
import { SOURCES } from "@/lib/triage/sources";
import type { Run } from "@/lib/triage/timeline";
import type { Verdict } from "@/lib/triage/verdict";
import { SPIKE, isPainful, isSpike, isUnsettled, longestBefore } from "@/lib/triage/prepare/training";

const DAYS = 7;

/** True, or the runs whose missing score could still make it so. */
const scored = (now: Now, latest: number, lacks: (run: Run) => boolean, what: string): Verdict => {
  if (within(now, latest, DAYS)) return true;
  if (!now.explain) return false;
  const unscored = runsWithin(now, DAYS).filter(lacks);
  return unscored.length > 0 && unscored.map((run) => `${what} the run of ${run.date}`);
};

const seenRuns = (now: Now): Run[] => now.p.timeline.runs.filter((run) => dayNumber(run.date) <= now.p.asOf);

const spike = (now: Now): Verdict => {
  if (within(now, now.p.running.latestSpike, DAYS)) return true;
  if (!now.explain) return false;
  const runs = seenRuns(now);
  const bare = runsWithin(now, DAYS).filter((run) => {
    const day = dayNumber(run.date);
    return longestBefore(runs, day) === null || day - now.p.running.firstRun < SPIKE.baselineDays;
  });
  return bare.length > 0 && bare.map((run) => `no baseline of 30 days before the run of ${run.date}`);
};

/** The spike of the largest ratio, and the run it is measured by. */
const spikeEvidence = (now: Now): Evidence => {
  const runs = seenRuns(now);
  const entries: Entry[] = [];
  let worst = { metres: 0, longest: 1, date: "" };
  for (const run of runsWithin(now, DAYS)) {
    const day = dayNumber(run.date);
    const longest = longestBefore(runs, day);
    if (!longest || !isSpike(run.metres, day, longest, now.p.running.firstRun)) continue;
    entries.push(runEntry(run));
    entries.push(longestEntry(dayFromNumber(longest.day), longest.metres, run.date));
    const bigger = run.metres * worst.longest - worst.metres * longest.metres;
    // Over a longest of 0 metres any two runs are equal in ratio: the later one is told, of one day the longer.
    const isLater = run.date > worst.date || (run.date === worst.date && run.metres > worst.metres);
    if (worst.date === "" || bigger > 0 || (bigger === 0 && isLater))
      worst = { metres: run.metres, longest: longest.metres, date: run.date };
  }
  const ratio = worst.metres / worst.longest;
  const isJustOver = ratio.toFixed(2) === "1.10";
  const decimals = isJustOver ? 3 : 1;
  const values = { run: kilometres(worst.metres, decimals), longest: kilometres(worst.longest, decimals) };
  return {
    sentence:
      worst.longest === 0
        ? said("Ran {run} km; longest in 30 days was {longest} km.", values)
        : isJustOver
          ? said("Ran {run} km; longest in 30 days was {longest} km (just over ×1.10).", values)
          : said("Ran {run} km; longest in 30 days was {longest} km (×{ratio}).", {
              ...{ ...values, ratio: { number: ratio, decimals: 2 } },
            }),
    entries: inOrder(entries),
    numbers: { runMetres: worst.metres, longestMetres: worst.longest },
  };
};

export const RUNNING_RULES: readonly Rule[] = [
  {
    ...WATCH,
    id: "W1",
    title: "A run much longer than any of 30 days",
    threshold: {
      text: "More than 1.10 × the longest single run of the 30 days before",
      value: 1.1,
      unit: "×",
      basis: "source",
    },
    citation: SOURCES.spike,
    evidenceMark: "moderate",
    clearsWhen: "7 days after the run.",
    judge: spike,
    explain: spikeEvidence,
  },
  {
    ...WATCH,
    id: "W2",
    title: "Pain above 5 during a run",
    threshold: { text: "Pain during a run above 5 of 10", value: 5, unit: "of 10", basis: "source" },
    citation: SOURCES.painModel,
    evidenceMark: "weak",
    clearsWhen: "7 days without such a run.",
    judge: (now) => scored(now, now.p.running.latestPainful, (run) => run.painDuring === undefined, "pain during"),
    explain: (now) => {
      const runs = runsWithin(now, DAYS).filter(isPainful);
      const highest = Math.max(...runs.map((run) => run.painDuring ?? 0));
      return {
        sentence: counted(
          runs.length,
          "Pain during {n} run of the last 7 days was up to {highest} of 10, above 5.",
          "Pain during {n} runs of the last 7 days was up to {highest} of 10, above 5.",
          { highest },
        ),
        entries: inOrder(runs.map(runEntry)),
        numbers: { highestPain0to10: highest },
      };
    },
  },
  {
    ...WATCH,
    id: "W3",
    title: "An unsettled morning after a run",
    threshold: { text: "Pain next morning above pain before", basis: "source" },
    citation: SOURCES.painModel,
    evidenceMark: "weak",
    clearsWhen: "7 days without such a run.",
    judge: (now) =>
      scored(
        now,
        now.p.running.latestUnsettled,
        (run) => run.painBefore === undefined || run.painNextMorning === undefined,
        "pain before and the morning after",
      ),
    explain: (now) => {
      const runs = runsWithin(now, DAYS).filter(isUnsettled);
      return {
        sentence: counted(
          runs.length,
          "Pain was higher the morning after {n} run of the last 7 days than before.",
          "Pain was higher the morning after {n} runs of the last 7 days than before.",
        ),
        entries: inOrder(runs.map(runEntry)),
      };
    },
  },
];

import type { Candidate } from "@/lib/programs/read-assignments.server";
import { breachesWithin, breachText } from "@/lib/programs/limits";
import { itemsIn } from "@/lib/programs/phases";
import type { ProgramDraft } from "@/lib/programs/program";
import { programDifference } from "@/lib/programs/program-difference";
import type { ProgramSnapshot } from "@/lib/programs/snapshot";
import { counted, said, type Said } from "@/lib/said";
import type { Say } from "@/lib/say";
import type { DistanceUnit } from "@/lib/units";
import { spanInWords } from "@/app/(staff)/programs/words";

/** An athlete of the list, in words. */
export type CandidateRow = {
  athleteId: string;
  name: string;
  teamIds: string[];
  teams: string;
  ready: boolean;
  /** Why not yet; what a coach may not know is not here. */
  notReady: string;
  running: string[];
  /** What this version would change of the copy they have; null for who has none, or the same. */
  changes: { summary: string; lines: string[] } | null;
  /** Where the program breaks a limit of theirs, and where only a person can tell. */
  limits: { breaks: string[]; check: string[] };
};

/** What a version would change, for who has an earlier copy: "112 to 118 min a week". */
export function changesOf(copy: ProgramSnapshot | null, draft: ProgramDraft, say: Say): CandidateRow["changes"] {
  if (!copy) return null;
  const { lines, minutes, rules } = programDifference(copy, draft);
  if (lines.length === 0) return null;
  const week =
    minutes.before === minutes.after
      ? said("{n} min a week as before", { n: minutes.after })
      : said("{before} to {after} min a week", minutes);
  const moved: Said[] =
    rules.length === 0
      ? []
      : rules.length > 1
        ? [said("It changes what {rules} count from then on.", { rules: { all: rules } })]
        : [said("It changes what {rule} counts from then on.", { rule: rules[0]! })];
  const changes = counted(lines.length, "{n} change", "{n} changes");
  return {
    summary: say("Has an earlier version: {changes}, {week}", { changes, week }),
    lines: [...lines, ...moved].map(say.told),
  };
}

type Reader = { unit: DistanceUnit; say: Say };

/** Of the phase they would be in, from today on: a later first day may be past the limit. */
function limitsMet(
  { limits, copy, today }: Candidate,
  draft: ProgramDraft,
  { unit, say }: Reader,
): CandidateRow["limits"] {
  const kept = draft.phases.find((phase) => phase.phaseId === copy?.phaseId) ?? draft.phases[0];
  const plan = { items: itemsIn(draft.items, kept?.phaseId ?? null), run: null };
  const met = breachesWithin(limits, plan, { fromDay: today, untilDay: null });
  const told = (verdict: "breaks" | "cannot-tell") =>
    met.filter((each) => each.verdict === verdict).map((each) => say.told(breachText(each, unit, today)));
  return { breaks: told("breaks"), check: told("cannot-tell") };
}

function notReadyWords([reason, another]: Candidate["reasons"], say: Say): string {
  if (!reason) return say("Not ready yet.");
  return another
    ? say("Not ready yet: {reason}, and {another}.", { reason: { sentence: reason }, another: { sentence: another } })
    : say("Not ready yet: {reason}.", { reason: { sentence: reason } });
}

export const rowsOfCandidates = (
  { id: programId, draft }: { id: string; draft: ProgramDraft },
  athletes: readonly Candidate[],
  teams: readonly { id: string; name: string }[],
  { unit, say }: Reader,
): CandidateRow[] =>
  athletes.map((candidate) => {
    const { athleteId, name, teamIds, ready, reasons, running, copy } = candidate;
    return {
      athleteId,
      name,
      teamIds,
      teams: teams
        .filter((team) => teamIds.includes(team.id))
        .map((team) => team.name)
        .join(", "),
      ready,
      notReady: ready ? "" : notReadyWords(reasons, say),
      changes: changesOf(copy, draft, say),
      limits: limitsMet(candidate, draft, { unit, say }),
      running: running.map(({ title, fromDay, untilDay, ...each }) =>
        say(
          each.programId === programId ? "Has {title}, {span}. The new copy takes its place." : "Has {title}, {span}",
          { title, span: spanInWords(fromDay, untilDay) },
        ),
      ),
    };
  });

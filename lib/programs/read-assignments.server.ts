import * as rows from "@/db/queries/assignments";
import { namesOf } from "@/db/queries/days";
import { standingLimits } from "@/db/queries/limits";
import { isUuid, reach } from "@/lib/access/athlete.server";
import { may } from "@/lib/access/may";
import type { Ctx } from "@/lib/ctx.server";
import { addDays, dayIn, type Day } from "@/lib/days";
import type { Sayable, Sentence } from "@/lib/said";
import { giverOf } from "./giver";
import type { Limit } from "./limits";
import type { ProgramSnapshot } from "./snapshot";
import { fromStored } from "./stored-limit";

/** An athlete who could be given a program, and what stands in the way (rule S8). */
export type Candidate = {
  athleteId: string;
  name: string;
  teamIds: string[];
  /** The athlete's own local day. */
  today: Day;
  ready: boolean;
  /** What is missing, in words; a reader who may not know the reasons gets none. */
  reasons: Sentence[];
  running: { programId: string | null; title: string; fromDay: Day; untilDay: Day | null }[];
  /** The copy of the program they have today, in whatever version. */
  copy: ProgramSnapshot | null;
  /** Those in force or still to come. */
  limits: Limit[];
};

/** The athletes of the actor's teams who could be given a program, by name, and the teams; null for who may assign to nobody. */
export async function readCandidates(
  ctx: Ctx,
  programId: string,
): Promise<{ athletes: Candidate[]; teams: { id: string; name: string }[] } | null> {
  if (!may(ctx.actor, "assignment.write", "team") || !isUuid(programId)) return null;
  const { orgId } = ctx.actor;
  return ctx.transaction(async (tx) => {
    const found = await rows.assignableAthletes(tx, orgId, { today: ctx.today, programId });
    const ids = found.map((each) => each.athleteId);
    const known = new Map((await rows.readiness(tx, ids)).map((each) => [each.athleteId, each]));
    const standing = await standingLimits(tx, orgId, ids, addDays(ctx.today, -1));
    const athletes = found.map(({ timeZone, ...athlete }): Candidate => {
      const state = known.get(athlete.athleteId);
      const today = dayIn(ctx.now, timeZone);
      const theirs = standing.filter((limit) => limit.athleteId === athlete.athleteId).map(fromStored);
      return {
        ...athlete,
        today,
        limits: theirs.filter((limit) => limit.untilDay === null || limit.untilDay >= today),
        ready: state?.ready ?? false,
        reasons: state ? reasonsOf(state) : [],
      };
    });
    return { athletes, teams: await rows.ownTeams(tx, orgId) };
  });
}

const UNSCREENED: Sentence = "has not answered the health questions yet";
const UNADVISED: Sentence = "has not confirmed the advice to ask a doctor first";
const reasonsOf = ({ screened, advised }: rows.Readiness): Sentence[] => [
  ...(screened === false ? [UNSCREENED] : []),
  ...(advised === false ? [UNADVISED] : []),
];

export type GivenProgram = {
  id: string;
  programId: string | null;
  snapshot: ProgramSnapshot;
  fromDay: Day;
  untilDay: Day | null;
  by: Sayable | null;
};

/** What an athlete has been given, for their staff: the latest to begin first. Null for anybody else. */
export async function readGivenPrograms(
  ctx: Ctx,
  athleteId: string,
): Promise<{ name: string; today: Day; programs: GivenProgram[] } | null> {
  return ctx.transaction(async (tx) => {
    const athlete = await reach(ctx, tx, athleteId, "assignment.write");
    if (!athlete) return null;
    const given = await rows.assignmentsOf(tx, ctx.actor.orgId, athleteId);
    const names = await namesOf(tx, [athleteId, ...given.flatMap((each) => each.assignedBy ?? [])]);
    return {
      name: names.get(athleteId) ?? "",
      today: athlete.today,
      programs: given.map(({ id, programId, snapshot, fromDay, untilDay, assignedBy }) => ({
        id,
        programId,
        snapshot,
        fromDay,
        untilDay,
        by: giverOf(names, assignedBy),
      })),
    };
  });
}

import { assignmentsOf } from "@/db/queries/assignments";
import { namesOf } from "@/db/queries/days";
import { limitReasonsOf, limitsOf, type ToldLimitRow } from "@/db/queries/limits";
import { reach } from "@/lib/access/athlete.server";
import { may } from "@/lib/access/may";
import type { Ctx } from "@/lib/ctx.server";
import { dayIn, type Day } from "@/lib/days";
import { said, type Sayable } from "@/lib/said";
import { breachesWithin, type Limit, limitText } from "./limits";
import { itemsIn } from "./phases";
import type { Limits, ToldLimit } from "./told-limit";
import type { ProgramSnapshot } from "./snapshot";
import { fromStored } from "./stored-limit";

/** More than one athlete has had in years. */
const MOST_LIMITS = 60;

/** An athlete's limits as the actor may read them: the athlete their own, staff those of their teams. Null for anybody else. */
export function readLimits(ctx: Ctx, athleteId: string): Promise<Limits | null> {
  const { orgId, personId } = ctx.actor;
  return ctx.read(async (tx) => {
    const athlete = await reach(ctx, tx, athleteId, "limit.read");
    if (!athlete) return null;
    const { today } = athlete;
    const isOwn = athleteId === personId;
    const isPhysio = !isOwn && may(ctx.actor, "limit.read-reason", "team");
    const [rows, reasons, given] = await Promise.all([
      limitsOf(tx, orgId, athleteId, MOST_LIMITS),
      isPhysio ? limitReasonsOf(tx, orgId, athleteId) : new Map<string, string>(),
      isOwn ? [] : assignmentsOf(tx, orgId, athleteId),
    ]);
    const mentioned = rows.flatMap((row) => [row.setBy, ...(row.endedBy ? [row.endedBy] : [])]);
    const names = await namesOf(tx, mentioned);
    const told = (row: ToldLimitRow): ToldLimit => {
      const limit = fromStored(row);
      return {
        ...{ id: row.id, text: limitText(limit, ctx.visitor.unit, today), by: names.get(row.setBy) ?? null },
        ...{ setOn: dayIn(new Date(row.setAt), ctx.visitor.timeZone), reason: reasons.get(row.id) ?? null },
        meets: isOver(row, today) ? [] : metBy(limit, given, today),
      };
    };
    return {
      ...{ today, canSet: !isOwn && may(ctx.actor, "limit.write", "team") },
      standing: rows.filter((row) => !isOver(row, today)).map(told),
      past: rows
        .filter((row) => isOver(row, today))
        .map((row) => {
          const ended = row.endedAt && dayIn(new Date(row.endedAt), ctx.visitor.timeZone);
          const by = row.endedBy ? (names.get(row.endedBy) ?? null) : null;
          return { ...told(row), over: { on: ended || row.untilDay || today, by } };
        }),
    };
  });
}

const isOver = ({ endedAt, untilDay }: ToldLimitRow, today: Day) =>
  endedAt !== null || (untilDay !== null && untilDay < today);

/** What a limit was set against in words is no exercise's fault: only exercises are named, with their program. */
function metBy(
  limit: Limit,
  given: readonly { snapshot: ProgramSnapshot; fromDay: Day; untilDay: Day | null }[],
  today: Day,
): Sayable[] {
  return given
    .filter(({ fromDay, untilDay }) => untilDay === null || (untilDay >= today && untilDay >= fromDay))
    .flatMap(({ snapshot, fromDay, untilDay }) => {
      const plan = { items: itemsIn(snapshot.items, snapshot.phaseId), run: null };
      const days = { fromDay: fromDay > today ? fromDay : today, untilDay };
      return breachesWithin([limit], plan, days)
        .filter((breach) => breach.itemId !== null)
        .map(({ sentence }) =>
          said("{title}: {sentence}", {
            title: snapshot.title,
            sentence: typeof sentence === "string" ? { sentence } : sentence,
          }),
        );
    });
}

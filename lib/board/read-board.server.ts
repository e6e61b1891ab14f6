import type { Database } from "@/db/client";
import { readBoardPage, type BoardFilter, type BoardSort } from "@/db/queries/board";
import { isUuid } from "@/lib/access/athlete.server";
import { ANSWERED_DAYS } from "@/lib/answers/logged-day";
import type { Ctx } from "@/lib/ctx.server";
import { addDays, isDay } from "@/lib/days";
import { reassessDue } from "@/lib/flags/reassess.server";
import { RULES_VERSION } from "@/lib/flags/rules-version";
import { BOARD_DAYS } from "./board-line";
import { boardQuery, cursorOf, type BoardParams } from "./board-params";

export const PAGE_ROWS = 50;
/** No log for more than this is silent. */
const SILENT_DAYS = 7;

/**
 * The board as this physio or coach may see it: ranked rows, counts, and where the next page begins. Whoever only time
 * or newer rules have changed is judged first, so that midnight is never wrong.
 */
export async function readBoard(ctx: Ctx, params: BoardParams, options: { db?: Database } = {}) {
  const { orgId, personId, roles } = ctx.actor;
  const audience = roles.includes("physio") ? ("clinical" as const) : ("team" as const);
  const wanted = boardQuery(params);
  const read = () =>
    ctx.read((tx) =>
      readBoardPage(tx, {
        ...wanted,
        ...{ orgId, personId, audience, rulesVersion: RULES_VERSION },
        teamId: wanted.teamId && isUuid(wanted.teamId) ? wanted.teamId : null,
        after:
          wanted.after && isUuid(wanted.after.athleteId) && fits(wanted.after.key, wanted.sort) ? wanted.after : null,
        silentSince: addDays(ctx.today, -SILENT_DAYS),
        today: ctx.today,
        answeredSince: addDays(ctx.today, 1 - ANSWERED_DAYS),
        limit: PAGE_ROWS,
      }),
    );
  let board = await read();
  if (board.due) {
    await reassessDue(orgId, ctx.now, options);
    board = await read();
  }
  const rows = board.rows
    .slice(0, PAGE_ROWS)
    .map((row) => ({ ...row, days: shiftedTo(row.days, row.asOf, ctx.today) }));
  const last = rows.at(-1);
  const next = board.rows.length > PAGE_ROWS && last ? cursorOf({ key: last.key, athleteId: last.athleteId }) : null;
  return { audience, teams: board.teams, rows, counts: board.counts, answered: board.answered, next, wanted };
}

/** Whether this can be a key of that order: one made up in an address starts at the first page. */
const fits = (key: string, sort: BoardSort) => sort !== "log" || isDay(key);

export type { BoardFilter, BoardSort };

/** Days stored up to `asOf`, moved on to `today`: what came after is not reported, as nothing was logged since. */
function shiftedTo(days: [number | null, number | null][], asOf: string | null, today: string) {
  const behind = asOf ? Math.max(0, Math.round((Date.parse(today) - Date.parse(asOf)) / 86_400_000)) : 0;
  const padded = [...days, ...Array.from({ length: Math.min(behind, BOARD_DAYS) }, (): [null, null] => [null, null])];
  return padded.slice(-BOARD_DAYS).map(([pain, metres]) => ({ pain, metres }));
}

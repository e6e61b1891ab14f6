import { addDays } from "@/lib/days";
import type { SeedRows } from "./entries-of";
import type { Random } from "./random";
import type { Story } from "./story";

/**
 * Puts the sessions a story tells of in the place of what was made up for those days, and for today, which is not over yet.
 * Each brings the check-ins of its day and of the next morning.
 */
export function tellSessions(rows: SeedRows, sessions: NonNullable<Story["sessions"]>, today: string, random: Random) {
  const { exerciseId, days } = sessions;
  for (const assignment of rows.assignments) {
    const { items } = assignment.snapshot as { items: { itemId: string; exerciseId: string }[] };
    const item = items.find((each) => each.exerciseId === exerciseId);
    if (!item) continue;
    const owner = { org_id: assignment.org_id as string, athlete_id: assignment.athlete_id as string };
    const common = (day: string, hour: number) => ({
      ...{ ...owner, entry_id: random.uuid(), day, entered_on: day, entered_by: owner.athlete_id },
      entered_at: `${day}T0${hour}:30:00Z`,
    });
    const told = Object.entries(days).map(([ago, went]) => ({ day: addDays(today, -Number(ago)), ...went }));
    const replaced = [today, ...told.map(({ day }) => day)];
    rows.exercise_reports = rows.exercise_reports.filter(
      (report) => report.item_id !== item.itemId || !replaced.includes(report.day),
    );
    for (const { day, effort, pain, formHeld, backPain, nextMorning } of told) {
      const went = { status: "as-prescribed", effort, pain, form_held: formHeld };
      rows.exercise_reports.push({ ...common(day, 9), assignment_id: assignment.id, item_id: item.itemId, ...went });
      for (const [on, back_pain] of [
        [day, backPain],
        [addDays(day, 1), nextMorning],
      ] as const) {
        rows.check_ins = rows.check_ins.filter((checkIn) => checkIn.day !== on);
        const open = { symptoms: [], at_rest: null, night: null, daily_life: null, note: null };
        rows.check_ins.push({ ...common(on, 7), back_pain, ...open });
      }
    }
  }
}

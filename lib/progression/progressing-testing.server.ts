import { randomUUID } from "node:crypto";
import { assignProgram } from "@/lib/programs/assign-program.server";
import { arrangeAssigning, draft } from "@/lib/programs/assigning-testing.server";
import type { Upward } from "@/lib/programs/program";
import { unsaid } from "@/lib/programs/program";
import { readGivenPrograms } from "@/lib/programs/read-assignments.server";

export const START = "2026-06-01";

/** A club in which Petra has planks of 3 × 20 s since the 1st of June and logs what a test says. */
export async function arrangeProgressing(adminUrl: string, itemIds: readonly string[]) {
  const h = await arrangeAssigning(adminUrl);
  const { owner, club } = h;
  const physio = () => h.as(club.physio, "physio");
  const plank = (itemId: string) => ({
    ...{ ...unsaid, itemId, exerciseId: "front-plank", name: "Front plank", note: null },
    dose: { kind: "hold" as const, sets: 3, holdSeconds: 20, perSide: false },
    // Mondays and Thursdays: the 1st, 4th, 8th and 11th of June.
    frequency: { kind: "weekdays" as const, days: [1, 4] },
  });
  const entry = (day: string) => ({
    ...{ org_id: club.orgId, athlete_id: club.petra, entry_id: randomUUID() },
    ...{ day, entered_on: day, entered_by: club.petra },
  });
  const checkIn = (day: string, back_pain: number | null, symptoms: object[] = []) =>
    owner`insert into check_ins ${owner({ ...entry(day), back_pain, symptoms: owner.json(symptoms as never) })}`;
  type Went = { effort?: number | null; pain?: number; formHeld?: boolean; itemId?: string };
  async function session(day: string, went: Went = {}) {
    const [{ id }] = await owner<[{ id: string }]>`select id from assignments where athlete_id = ${club.petra}
      and from_day <= ${day} and (until_day is null or until_day >= ${day}) order by from_day desc limit 1`;
    const { effort = 5, pain = 1, formHeld = true, itemId = itemIds[0]! } = went;
    await owner`insert into exercise_reports ${owner({ ...entry(day), assignment_id: id, item_id: itemId, status: "as-prescribed", effort, pain, form_held: formHeld })}`;
  }
  return {
    ...h,
    ...{ physio, checkIn, session },
    async give(upward: Upward) {
      for (const table of [
        ...["progression_answers", "exercise_reports", "check_ins", "assignments", "athlete_limits", "pauses"],
        ...["receipts", "flags", "outbox"],
      ])
        await owner`delete from ${owner(table)} where org_id = ${club.orgId}`;
      const items = itemIds.map(plank);
      const programId = await h.written({ ...draft(`Planks ${randomUUID()}`), upward, phases: [], items });
      const given = await assignProgram(physio(), h.given([club.petra], { programId }));
      if (!given.ok) throw new Error(given.why);
      await owner`update assignments set from_day = ${START} where athlete_id = ${club.petra}`;
      return programId;
    },
    async twoGood() {
      for (const day of ["2026-06-04", "2026-06-05", "2026-06-08", "2026-06-09"]) await checkIn(day, 1);
      for (const itemId of itemIds) for (const day of ["2026-06-04", "2026-06-08"]) await session(day, { itemId });
    },
    /** Every copy, the latest to begin first: its days and the seconds of each plank. */
    copies: async () =>
      (await readGivenPrograms(physio(), club.petra))!.programs
        .filter(({ fromDay, untilDay }) => !untilDay || untilDay >= fromDay)
        .map(({ fromDay, untilDay, snapshot }) => [
          fromDay,
          untilDay,
          ...snapshot.items.map(({ dose }) => (dose.kind === "hold" ? dose.holdSeconds : null)),
        ]),
    answers: () => owner`select *, reviewed_through::text from progression_answers where athlete_id = ${club.petra}
      order by answered_at`,
  };
}

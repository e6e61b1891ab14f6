import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { addDays } from "@/lib/days";
import { readDue } from "@/lib/logs/read-day.server";
import { assignProgram } from "./assign-program.server";
import { arrangeAssigning, TODAY } from "./assigning-testing.server";
import { readGivenPrograms } from "./read-assignments.server";
import { readProgram } from "./read-programs.server";
import { restoreCopy } from "./restore-copy.server";
import { saveProgram } from "./save-program.server";

let h: Awaited<ReturnType<typeof arrangeAssigning>>;
beforeAll(async () => {
  h = await arrangeAssigning(inject("adminUrl"));
});
afterAll(() => h.drop());

const physio = () => h.as(h.club.physio, "physio");
const restore = (assignmentId: string, who = physio()) =>
  restoreCopy(who, { athleteId: h.club.petra, assignmentId, key: randomUUID() });
const given = async () => (await readGivenPrograms(physio(), h.club.petra))!.programs;
const dueSets = async (day: string) =>
  (await readDue(h.as(h.club.petra, "athlete"), day)).map(({ dose }) =>
    "sets" in dose ? dose.sets : dose.pyramid.length,
  );

test("a change sent to an athlete is taken back in one act: the earlier version is theirs again from today, and the days before stay", async () => {
  await assignProgram(physio(), h.given([h.club.petra]));
  const [first] = await given();
  await h.owner`update assignments set from_day = ${addDays(TODAY, -10)} where id = ${first!.id}`;
  const before = await dueSets(TODAY);
  const { version, draft } = (await readProgram(physio(), h.club.programId))!;
  const items = draft.items.slice(0, 1);
  const key = randomUUID();
  expect(await saveProgram(physio(), { id: h.club.programId, version, key, draft: { ...draft, items } })).toMatchObject(
    { ok: true },
  );
  await assignProgram(physio(), h.given([h.club.petra]));
  expect(await dueSets(TODAY)).toHaveLength(1);
  expect(await dueSets(addDays(TODAY, -1))).toEqual(before);
  expect(await restore(first!.id)).toMatchObject({ ok: true, answer: { fromDay: TODAY } });
  expect(await dueSets(TODAY)).toEqual(before);
  const now = (await given()).find((each) => each.untilDay === null);
  expect(now!.snapshot).toEqual({ ...first!.snapshot, startedOn: addDays(TODAY, -10) });
});

test("what runs now cannot be brought back, and nobody brings back what is not theirs to give", async () => {
  const copies = await given();
  const now = copies.find((each) => each.untilDay === null);
  expect(await h.unchanged(() => restore(now!.id))).toEqual({ ok: false, why: "not-found" });
  expect(await h.unchanged(() => restore(randomUUID()))).toEqual({ ok: false, why: "not-found" });
  const ended = copies.find((each) => each.untilDay !== null)!;
  for (const who of [
    h.as(h.club.petra, "athlete"),
    h.as(h.club.admin, "admin"),
    h.as(h.club.stranger, "physio", h.club.otherOrg),
  ])
    expect(await h.unchanged(() => restore(ended.id, who))).toEqual({ ok: false, why: "not-found" });
});

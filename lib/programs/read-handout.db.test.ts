import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { addDays } from "@/lib/days";
import { assignProgram } from "./assign-program.server";
import { arrangeAssigning, draft, TODAY } from "./assigning-testing.server";
import { readHandout } from "./read-handout.server";

let h: Awaited<ReturnType<typeof arrangeAssigning>>;
beforeAll(async () => {
  h = await arrangeAssigning(inject("adminUrl"));
});
afterAll(() => h.drop());

const physio = () => h.as(h.club.physio, "physio");
const own = () => h.as(h.club.petra, "athlete");
const titles = async (ctx = own(), athleteId = h.club.petra) =>
  (await readHandout(ctx, athleteId))?.programs.map((program) => program.title) ?? null;

test("what runs today is on paper, what begins later is not, and without a program there is no paper", async () => {
  expect(await titles()).toBe(null);
  const [now, later] = [await h.written(draft("Runs now")), await h.written(draft("Comes later"))];
  await assignProgram(physio(), h.given([h.club.petra], { programId: later, fromDay: addDays(TODAY, 3) }));
  expect(await titles()).toBe(null);
  await assignProgram(physio(), h.given([h.club.petra], { programId: now }));
  expect(await titles()).toEqual(["Runs now"]);
  const paper = await readHandout(own(), h.club.petra);
  expect(paper).toMatchObject({ printedOn: TODAY, athlete: "Petra Novak" });
  expect(paper!.programs[0]!.items.map((item) => item.name)).toEqual(draft("Runs now").items.map((item) => item.name));
});

test("the physio and the coach of the athlete print the same; nobody else learns that there is something", async () => {
  expect(await titles(physio())).toEqual(["Runs now"]);
  expect(await titles(h.as(h.club.coach, "coach"))).toEqual(["Runs now"]);
  expect(await titles(own(), h.club.physio)).toBe(null);
  expect(await titles(h.as(h.club.petra, "physio"), "no id")).toBe(null);
});

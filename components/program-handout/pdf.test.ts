import { expect, test } from "vitest";
import type { HandoutItem } from "@/lib/programs/handout";
import { exerciseById, library } from "@/lib/programs/library";
import { ENGLISH, sayIn } from "@/lib/say";
import { GERMAN } from "@/messages/german";
import { handoutPdf } from "./pdf";

const item = (exerciseId: string, cues: readonly string[], name = exerciseId): HandoutItem => ({
  exerciseId,
  name,
  dose: "3 × 30 s each side · Mon, Wed, Fri",
  note: "Slowly, and stop when the hips drop.",
  cues,
  faults: exerciseById(exerciseId)?.faults ?? [],
  stopSigns: exerciseById(exerciseId)?.stopSigns.slice(0, 1) ?? [],
});
const program = (items: readonly HandoutItem[], title = "Base strength") => ({
  title,
  target: "Hold a plank for a minute",
  why: "Endurance of the trunk gives way late in a run.",
  fromDay: "2026-06-10",
  untilDay: "2026-07-10",
  by: "Dana Okafor",
  minutesAWeek: 48,
  phase: { title: "Calm down", at: 1, of: 2, end: "A quiet week", next: "Load" },
  items,
});
const pagesOf = async (...programs: ReturnType<typeof program>[]) => {
  const athlete = "Maximiliana Konstantinopoulou-Featherstonehaugh";
  const bytes = await handoutPdf(
    { athlete, organisation: "Harriers", printedOn: "2026-06-10", programs, photos: {} },
    "https://plumbline.example/program",
    ENGLISH,
  );
  const text = Buffer.from(bytes).toString("latin1");
  expect(text.startsWith("%PDF-")).toBe(true);
  return text.match(/\/Type \/Page\n/g)?.length;
};
test("the sheet says in its own language which one that is", async () => {
  const programs = [program([item("front-plank", ["Breathe."])])];
  const handout = { athlete: "Petra", organisation: "Harriers", printedOn: "2026-06-10", programs, photos: {} };
  for (const language of ["en", "de"] as const) {
    const bytes = await handoutPdf(handout, "https://plumbline.example/program", sayIn(language, GERMAN));
    expect(Buffer.from(bytes).toString("latin1")).toContain(`/Lang (${language})`);
  }
});

const longest = [...library].sort((a, b) => b.cues.join("").length - a.cues.join("").length);

test("six exercises with the longest cues of the library are two pages", async () => {
  expect(await pagesOf(program(longest.slice(0, 6).map(({ id, name, cues }) => item(id, cues, name))))).toBe(2);
});

test("one exercise is one page: the line at the foot begins no other", async () => {
  expect(await pagesOf(program([item("front-plank", ["Breathe."])]))).toBe(1);
});

test("every exercise of the library can be drawn on paper, and one of the club's own too", async () => {
  const all = library.map(({ id, name, cues }) => item(id, cues, name));
  const own = item("own:00000000-0000-4000-8000-000000000900", [], "Dvořák’s Привет Σίγμα 日本");
  expect(await pagesOf(program([...all, own]), program([own], "Another"))).toBeGreaterThan(10);
});

test("a cue as long as a page, and a word that no line holds, are printed and end", async () => {
  const endless = item("bird-dog", ["long ".repeat(1500), "x".repeat(4000)]);
  expect(await pagesOf(program([endless]))).toBeGreaterThan(1);
});

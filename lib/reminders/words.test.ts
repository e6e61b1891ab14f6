import fc from "fast-check";
import { expect, test } from "vitest";
import { TEXTS } from "@/app/phone/worker/push";
import { digestLetter, digestLines, logLetter } from "./letters";

/** What tells, or lets guess, that somebody has something. Matched anywhere, so that no form of a word slips by. */
const HEALTH =
  /pain|ache|hurt|sore|injur|symptom|diagnos|clinic|physio|therap|rehab|medic|doctor|patient|health|spine|spinal|\bback\b|lumbar|\bhip|\bleg|knee|disc\b|nerve|numb|flag|referr|emergency|urgent|exercise|program|plank|bridge|stretch|\brun\b|running|dose|weak|\bill(ness)?\b|sick|recover|treat|pause/i;

const link = "https://plumbline.example/reminders/stop?t=abc";
const letters = [
  logLetter("a@b.example", "https://plumbline.example/today", link),
  ...[0, 1, 2, 40].flatMap((count) => [
    digestLetter(
      "a@b.example",
      { needs: count, waiting: count, silent: count },
      "https://plumbline.example/board",
      link,
    ),
  ]),
];

test("no letter and no notification says a word of anybody's health, or a name", () => {
  const texts = [
    ...letters.map(({ subject, body }) => `${subject}\n${body}`),
    ...Object.values(TEXTS).map(({ title, body }) => `${title}\n${body}`),
  ];
  expect(texts.length).toBeGreaterThan(7);
  for (const text of texts) {
    expect(text).not.toMatch(HEALTH);
    expect(text).not.toMatch(/[\r]|undefined|NaN/);
  }
  for (const { subject } of letters) expect(subject).toMatch(/^[\x20-\x7e]{1,60}$/);
});

test("the list of words does find them", () => {
  for (const said of ["Your back pain log", "2 people with flags", "Time for your exercises", "Back Pain Clinic"])
    expect(said).toMatch(HEALTH);
});

test("each letter ends with the link that stops it, and leads to one page else", () => {
  for (const { body } of letters) {
    const links = body.split("\n").filter((line) => line.startsWith("https://"));
    expect(links).toHaveLength(2);
    expect(links.at(-1)).toBe(link);
  }
});

test("a digest counts, says one of one, and of nothing says nothing", () => {
  expect(digestLines({ needs: 1, waiting: 0, silent: 3 })).toEqual([
    "1 person needs a look.",
    "3 people have logged nothing for a week.",
  ]);
  expect(digestLines({ needs: 0, waiting: 0, silent: 0 })).toEqual([]);
  fc.assert(
    fc.property(fc.nat(500), fc.nat(500), fc.nat(500), (needs, waiting, silent) => {
      const numbers = digestLines({ needs, waiting, silent }).map((line) => Number(line.split(" ")[0]));
      expect(numbers).toEqual([needs, waiting, silent].filter((count) => count > 0));
    }),
  );
});

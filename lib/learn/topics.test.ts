import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { causes } from "@/lib/programs/exercise";
import { exerciseById } from "@/lib/programs/library";
import { exercisesFor } from "./exercises-for";
import { checkedWords, learnSources } from "./sources";
import { supportWords, type Topic } from "./topic";
import { causeNote, corrections, topicBySlug, topics } from "./topics";

const page = readFileSync(new URL("../../docs/sources.md", import.meta.url), "utf8");
const entries = new Map(
  page
    .split(/^### /m)
    .slice(1)
    .map((entry) => [entry.split("\n")[0] ?? "", entry.split(/^## /m)[0] ?? ""]),
);
const passages = topics.flatMap((topic) => topic.passages.map((passage) => ({ topic, passage })));
const wordsOf = ({ title, lead, passages }: Topic): string[] => [
  ...[title, lead],
  ...passages.flatMap(({ heading, says, list = [], corrects = "" }) => [heading, ...says, ...list, corrects]),
];
const everything = [
  causeNote,
  ...topics.flatMap(wordsOf),
  ...Object.values(supportWords),
  ...Object.values(checkedWords),
  ...Object.values(learnSources).map(({ label }) => label),
];

test("Learn never says what only a clinician may, nor promises anything", () => {
  for (const text of everything)
    expect(text).not.toMatch(/diagnos|\bcleared|safe to run|low[ -]risk|\byou have\b|\bcures?\b|guarantee/i);
});

test("Learn names no medicine and gives no advice on any", () => {
  const medicines =
    /paracetamol|acetaminophen|ibuprofen|naproxen|diclofenac|aspirin|codeine|opioid|\bsteroid|nsaid|anti-inflammator|pain ?killers?|pain relief|medicines?\b|medication|\bdrugs?\b|tablets?\b|\bpills?\b|\bgels?\b|inject|over.the.counter/i;
  for (const text of everything) expect(text).not.toMatch(medicines);
});

test("what is said is short: no sentence above 32 words, no paragraph above 60", () => {
  for (const { passage } of passages)
    for (const paragraph of passage.says) {
      expect(paragraph.split(/\s+/).length, paragraph).toBeLessThanOrEqual(60);
      for (const sentence of paragraph.split(/[.?!:] /))
        expect(sentence.split(/\s+/).length, sentence).toBeLessThan(33);
    }
});

test("every page has an address of its own, and every passage one on its page", () => {
  const slugs = topics.map(({ slug }) => slug);
  expect(new Set(slugs).size).toBe(slugs.length);
  for (const slug of slugs) expect(slug).toMatch(/^[a-z]+(-[a-z]+)*$/);
  for (const { slug, passages } of topics) {
    expect(topicBySlug(slug)?.slug).toBe(slug);
    const ids = passages.map(({ id }) => id);
    expect(new Set(ids).size, slug).toBe(ids.length);
    for (const id of ids) expect(["main", "help-now", "help-today"]).not.toContain(id);
  }
  for (const stranger of ["", "toString", "__proto__", "SIJ"]) expect(topicBySlug(stranger)).toBeNull();
});

test("each of the seven causes has one page, and only they are ideas of a cause", () => {
  expect(topics.flatMap(({ cause }) => cause ?? []).sort()).toEqual([...causes].sort());
  for (const { group, cause, slug } of topics) {
    expect(group === "causes", slug).toBe(cause !== undefined);
    if (cause) expect(slug).toBe(cause);
  }
});

describe("every passage says where it was read", () => {
  test.each(passages.map(({ topic, passage }) => [`${topic.slug}#${passage.id}`, passage] as const))(
    "%s",
    (_, { sources, mark, support, corrects }) => {
      expect(sources.length).toBeGreaterThan(0);
      for (const source of sources) expect([...entries.keys()]).toContain(source);
      for (const source of sources) expect(Object.keys(learnSources)).toContain(source);
      if (mark === "D") expect(sources).toContain("team-choice");
      if (mark === "S") expect(sources).toContain("article");
      if (support === "choice") expect(mark).toBe("D");
      // What the article alone says is no support for correcting it.
      if (corrects && support === "good") expect(["V", "Vs", "K"]).toContain(mark);
    },
  );
});

test("an address on a page is the one in docs/sources.md, and no source waits unused", () => {
  const cited = new Set(passages.flatMap(({ passage }) => passage.sources));
  expect(Object.keys(learnSources).sort()).toEqual([...cited].sort());
  for (const [id, { url }] of Object.entries(learnSources)) if (url) expect(entries.get(id), id).toContain(url);
});

test("hollow is told from hunched, and as a correction", () => {
  expect(corrections.map(({ topic, passage }) => `${topic.slug}#${passage.id}`)).toContain("hyperlordosis#the-shape");
});

describe("exercises of a topic", () => {
  for (const topic of topics)
    test(topic.slug, () => {
      const { drawn, others } = exercisesFor(topic);
      if (topic.cause) expect(drawn.length).toBeGreaterThan(3);
      for (const id of topic.exercises ?? []) expect(exerciseById(id)?.id).toBe(id);
      // One for which a physio is needed is never offered to look at as if anybody might begin.
      expect(drawn.filter((exercise) => exercise.assignedBy)).toEqual([]);
      expect(drawn.filter((exercise) => others.includes(exercise))).toEqual([]);
      for (const exercise of others) expect(exercise.causes).toContain(topic.cause);
    });
});

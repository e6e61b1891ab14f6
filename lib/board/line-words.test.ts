import { expect, test } from "vitest";
import { ENGLISH, sayIn } from "@/lib/say";
import { said } from "@/lib/said";
import { GERMAN } from "@/messages/german";
import { lineWords } from "./line-words";

const german = sayIn("de", GERMAN);
const line = {
  sentence: "The gap at the wall is more than a hand.",
  said: said("The gap at the wall is more than a hand."),
  source: "S7 v1 · Running article: wall test",
};

test("a line is said in the reader's language, its source too", () => {
  expect(lineWords(ENGLISH, line)).toEqual({ sentence: line.sentence, lang: undefined, source: line.source });
  expect(lineWords(german, line)).toEqual({
    sentence: "Der Abstand zur Wand ist größer als eine Hand.",
    lang: undefined,
    source: "S7 v1 · Laufartikel: Wandtest",
  });
});

test("a line written before there were other languages stays English and says so", () => {
  const older = { sentence: "63 days of back pain.", said: null, source: "S1 v1 · A source of then" };
  expect(lineWords(german, older)).toEqual({ sentence: older.sentence, lang: "en", source: older.source });
});

test("a line without a sentence has no words in any language", () =>
  expect(lineWords(german, { sentence: "", said: null, source: "" })).toEqual({
    ...{ sentence: "", lang: undefined, source: "" },
  }));

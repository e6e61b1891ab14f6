import { expect, test } from "vitest";
import { ENGLISH, sayIn } from "@/lib/say";
import { said } from "@/lib/said";
import { GERMAN } from "@/messages/german";
import { storedWords } from "./stored-words";

const german = sayIn("de", GERMAN);
const longAgo = "Stretched on 22 of 28 days, pain 5.0 to 5.0: not improved.";

test("what was stored before any other language is English, and says so to who reads another", () => {
  expect(storedWords(german, longAgo)).toEqual({ text: longAgo, lang: "en" });
  expect(storedWords(ENGLISH, longAgo)).toEqual({ text: longAgo, lang: undefined });
});

test("what was stored with what it says is in the reader's language", () => {
  const stored = said("Day {n} of back pain; an early review helps.", { n: 3 });
  expect(storedWords(german, stored)).toEqual({
    text: "Tag 3 mit Rückenschmerzen; es hilft, früh hinzusehen.",
    lang: undefined,
  });
  expect(storedWords(ENGLISH, stored).text).toBe("Day 3 of back pain; an early review helps.");
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { issueOf, said, saidOf, type SaidSentence } from "@/lib/said";
import { ENGLISH, sayIn } from "@/lib/say";

const GERMAN = sayIn("de", {
  "Saved {what}.": "{what} gespeichert.",
  "{n} days": { one: "{n} Tag", other: "{n} Tage" },
  "Open // of a flag": "Offen",
  "since {day}": "seit {day}",
});
const told = (sentence: SaidSentence) => [ENGLISH.told(sentence), GERMAN.told(sentence)];

describe("a sentence", () => {
  it("is its own English, and the other language's where there is one", () => {
    expect(told({ sentence: "Saved {what}.", values: { what: "Friday" } })).toEqual([
      "Saved Friday.",
      "Friday gespeichert.",
    ]);
    expect(told({ sentence: "Nobody has put this in words yet." })[1]).toBe("Nobody has put this in words yet.");
  });

  it("never says what tells its meanings apart", () => {
    expect(told({ sentence: "Open // of a flag" })).toEqual(["Open", "Offen"]);
  });

  it("takes the form that its number asks for", () => {
    const days = (n: number) => told({ sentence: "{n} days", one: "{n} day", values: { n } });
    expect(days(0)).toEqual(["0 days", "0 Tage"]);
    expect(days(1)).toEqual(["1 day", "1 Tag"]);
    expect(days(2)).toEqual(["2 days", "2 Tage"]);
  });

  it("writes days, numbers, distances, lists and sentences within it as its language does", () => {
    const since = { sentence: "since {day}", values: { day: { day: "2026-03-01" } } };
    expect(told(since)).toEqual(["since 1 Mar 2026", "seit 1. März 2026"]);
    const what = (value: SaidSentence["values"]) => told({ sentence: "Saved {what}.", values: value });
    expect(what({ what: { number: 2, decimals: 1 } })).toEqual(["Saved 2.0.", "2,0 gespeichert."]);
    expect(what({ what: 5.5 })).toEqual(["Saved 5.5.", "5,5 gespeichert."]);
    expect(what({ what: { metres: 9010, unit: "km" } })).toEqual(["Saved 9.01 km.", "9,01 km gespeichert."]);
    expect(what({ what: { all: ["a", "b", since] } })).toEqual([
      "Saved a, b and since 1 Mar 2026.",
      "a, b und seit 1. März 2026 gespeichert.",
    ]);
  });

  it("never reads a value as places or patterns of its own, whatever a name holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (name) => {
        expect(ENGLISH.told({ sentence: "Saved {what}.", values: { what: name } })).toBe(`Saved ${name}.`);
      }),
      { examples: [["{what}"], ["$&"], ["$1"], ["a // b"]] },
    );
  });

  it("survives being stored and sent as JSON", () => {
    const sentence = said("That was a lot at once. Try again in {wait}.", { wait: said("Saved") });
    expect(ENGLISH.told(JSON.parse(JSON.stringify(sentence)))).toBe(ENGLISH.told(sentence));
    expect(saidOf(issueOf(sentence))).toEqual(sentence);
    expect(saidOf({ message: "Plain." })).toBe("Plain.");
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languageFor, LANGUAGES } from "@/lib/language";
import { addDays, dayInWords, weekdayName } from "@/lib/days";

describe("the language of an answer", () => {
  it.each([
    ["de", "en", "de"],
    [undefined, "de-AT,de;q=0.9,en;q=0.8", "de"],
    [undefined, "fr-FR,fr;q=0.9,de;q=0.4,en;q=0.3", "de"],
    [undefined, "de;q=0.2, en;q=0.9", "en"],
    [undefined, "de;q=0, en;q=0.1", "en"],
    [undefined, "DE", "de"],
    [undefined, "fr", "en"],
    [undefined, "", "en"],
    [undefined, null, "en"],
    ["fr", "de", "de"],
    ["__proto__", "*", "en"],
  ])("is chosen first, asked for second, English last: %j, %j -> %s", (chosen, asked, language) => {
    expect(languageFor(chosen, asked, LANGUAGES)).toBe(language);
  });

  it("is English where what is asked for is not offered yet", () => {
    expect(languageFor("de", "de", ["en"])).toBe("en");
  });

  it("is always one there is, whatever is sent", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (chosen, asked) =>
        LANGUAGES.includes(languageFor(chosen, asked, LANGUAGES)),
      ),
    );
  });
});

describe("days in German", () => {
  it("are written as Germans write them", () => {
    expect(dayInWords("2026-11-23", "de")).toBe("23. Nov. 2026");
    expect(dayInWords("2026-05-01", "de")).toBe("1. Mai 2026");
    expect(weekdayName("2026-11-23", "de")).toBe("Mo");
  });

  it("tell every day of a year apart in each language", () => {
    for (const language of LANGUAGES) {
      const days = Array.from({ length: 366 }, (_, at) => dayInWords(addDays("2028-01-01", at), language));
      expect(new Set(days).size).toBe(366);
    }
  });
});

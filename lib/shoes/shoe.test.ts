import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { distanceRun, distanceWords, shoeChoices, shoeWords, type Shoe } from "./shoe";
import { parseShoe, shoeValues } from "./shoe-form";
import { FITS, PURPOSES, SHOE_TYPES } from "./shoe-words";

const TODAY = "2026-06-10";
const pair = (more: Partial<Shoe> = {}): Shoe => ({
  ...{ id: "a", version: 1, name: "Blue pair", purpose: null, type: null, fit: null, inUseSince: null },
  ...{ startMetres: null, retiredOn: null, runs: 0, loggedMetres: 0, lastUsed: null },
  ...more,
});

describe("the distance of a pair", () => {
  test("is what was said of before and what was logged; without the first there is no total", () => {
    expect(distanceRun(pair({ startMetres: 200_000, loggedMetres: 5_000 }))).toBe(205_000);
    expect(distanceRun(pair({ startMetres: 0, loggedMetres: 5_000 }))).toBe(5_000);
    expect(distanceRun(pair({ loggedMetres: 5_000 }))).toBe(null);
  });

  test("says what was not said", () => {
    expect(distanceWords(pair({ runs: 1, loggedMetres: 5_000 }), "km")).toBe(
      "5.0 km in 1 run logged here; before that, not said",
    );
    expect(distanceWords(pair({ runs: 2, loggedMetres: 9_000, startMetres: 0 }), "km")).toBe(
      "9.0 km in 2 runs logged here, new at the start",
    );
    expect(distanceWords(pair({ runs: 2, loggedMetres: 9_000, startMetres: 100_000 }), "km")).toBe(
      "109.0 km: 100.0 km before, 9.0 km in 2 runs logged here",
    );
  });

  test("of a pair that nobody has run in yet is no number", () => {
    expect(distanceWords(pair(), "km")).toBe("No run logged here yet; before that, not said");
    expect(distanceWords(pair({ startMetres: 100_000 }), "km")).toBe(
      "100.0 km: 100.0 km before, no run logged here yet",
    );
  });

  test("what was not said is not mentioned", () => {
    expect(shoeWords(pair())).toEqual([]);
    expect(shoeWords(pair({ purpose: "trail", type: "unsure", fit: "too-small" }))).toEqual([
      "For trail",
      "Type: not sure",
      "Too small",
    ]);
  });
});

describe("the pairs offered for a run", () => {
  const [blue, grey, red] = [
    pair({ id: "blue", name: "Blue", lastUsed: "2026-06-01" }),
    pair({ id: "grey", name: "Grey", lastUsed: "2026-06-08" }),
    pair({ id: "red", name: "Red", retiredOn: "2026-06-02", lastUsed: "2026-06-02" }),
  ] as const;

  test("are those in use, the last used first and called so", () => {
    expect(shoeChoices([blue, grey, red])).toEqual([
      { id: "grey", label: "Grey (last used)" },
      { id: "blue", label: "Blue" },
    ]);
    expect(shoeChoices([pair({ id: "new", name: "New" }), blue]).map(({ label }) => label)).toEqual([
      "Blue (last used)",
      "New",
    ]);
  });

  test("hold the retired pair an older run was in", () =>
    expect(shoeChoices([blue, red], "red")).toContainEqual({ id: "red", label: "Red (retired)" }));

  test("do not depend on the order they come in", () =>
    fc.assert(
      fc.property(fc.shuffledSubarray([blue, grey, red], { minLength: 3 }), (some) => {
        expect(shoeChoices(some, "red")).toEqual(shoeChoices([blue, grey, red], "red"));
      }),
    ));
});

describe("the form of a pair", () => {
  const read = (form: Record<string, string>, unit: "km" | "mi" = "km") => parseShoe(form, { unit, today: TODAY });
  const errors = (form: Record<string, string>) => {
    const parsed = read({ name: "Blue", ...form });
    return parsed.ok ? {} : parsed.errors;
  };

  test("needs a name and nothing else: blank is not said, never 0", () => {
    const nothing = { purpose: null, type: null, fit: null, inUseSince: null, startMetres: null };
    expect(read({ name: " Blue ", startDistance: "", inUseSince: "" })).toEqual({
      ok: true,
      said: { name: "Blue", ...nothing },
    });
    expect(read({})).toMatchObject({ errors: { name: "Give them a name, such as the model." } });
    expect(read({ name: "  " })).toMatchObject({ errors: { name: "Give them a name, such as the model." } });
    expect(read({ name: "x".repeat(61) }).ok).toBe(false);
  });

  test("0 is new shoes, and a distance may be more than any run, in the person's own unit", () => {
    expect(read({ name: "Blue", startDistance: "0" })).toMatchObject({ said: { startMetres: 0 } });
    expect(read({ name: "Blue", startDistance: "640,5" })).toMatchObject({ said: { startMetres: 640_500 } });
    expect(read({ name: "Blue", startDistance: "100" }, "mi")).toMatchObject({ said: { startMetres: 160_934 } });
  });

  test.each([
    [{ startDistance: "-5" }, "startDistance"],
    [{ startDistance: "far" }, "startDistance"],
    [{ startDistance: "99999" }, "startDistance"],
    [{ inUseSince: "2026-06-11" }, "inUseSince"],
    [{ inUseSince: "2026-02-30" }, "inUseSince"],
    [{ inUseSince: "0026-02-03" }, "inUseSince"],
    [{ fit: "perfect" }, "fit"],
    [{ version: "9" }, "form"],
  ])("%o is refused beside its field", (form, field) => expect(Object.keys(errors(form))).toEqual([field]));

  test("sent back untouched says the same, to the metre", () =>
    fc.assert(
      fc.property(
        fc.record({
          name: fc.constantFrom("Blue", "Ünïque 3"),
          purpose: fc.option(fc.constantFrom(...PURPOSES)),
          type: fc.option(fc.constantFrom(...SHOE_TYPES)),
          fit: fc.option(fc.constantFrom(...FITS)),
          inUseSince: fc.option(fc.constantFrom("2025-01-31", TODAY)),
          startMetres: fc.option(fc.integer({ min: 0, max: 20_000_000 })),
        }),
        fc.constantFrom("km" as const, "mi" as const),
        (said, unit) => {
          expect(parseShoe(shoeValues(said, unit), { unit, today: TODAY, before: said })).toEqual({ ok: true, said });
        },
      ),
    ));
});

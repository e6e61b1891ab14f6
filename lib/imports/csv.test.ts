import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { guessMapping, type Mapping } from "./csv-columns";
import { decimalOf, rowOf } from "./csv-runs";
import { readTable } from "./csv-table";
import { notARunBut } from "./sport";
import { ENGLISH } from "@/lib/say";
import { LIST_BYTES_AT_MOST, LIST_ROWS_AT_MOST } from "./bounds";

const encode = (text: string) => new TextEncoder().encode(text);
const tableOf = (text: string | Uint8Array) => {
  const read = readTable(typeof text === "string" ? encode(text) : text);
  if (!read.ok) throw new Error(ENGLISH.told(read.why));
  return read.table;
};
const runsOf = (
  text: string | Uint8Array,
  zone = "Europe/Berlin",
  unit: "km" | "mi" = "km",
  change: Partial<Mapping> = {},
) => {
  const table = tableOf(text);
  const mapping = { ...guessMapping(table, unit), ...change };
  return table.rows.map((row) => rowOf(row, mapping, zone));
};
const listed = (day: string, startedAt: string | null, metres: number, seconds: number | null, more: object = {}) => ({
  ...{ kind: "listed", day, startedAt, metres, seconds, effort: null, runKind: null, surface: null },
  ...more,
});

describe("a list whose columns explain themselves is guessed right", () => {
  test("a spreadsheet in German: semicolons, commas, the day first", () =>
    expect(
      runsOf(
        "\ufeffDatum;Startzeit;Strecke (km);Dauer;RPE;Art;Untergrund\n03.05.2026;07:00;10,5;52:30;4;easy;Trail\n13.05.2026;;21,1;1:45:00;;;\n",
      ),
    ).toEqual([
      listed("2026-05-03", "2026-05-03T05:00:00.000Z", 10_500, 3150, { effort: 4, runKind: "easy", surface: "trail" }),
      listed("2026-05-13", null, 21_100, 6300),
    ]));
  test("a list of Garmin Connect: other sports among the runs, local times, thousands", () =>
    expect(
      runsOf(
        'Activity Type,Date,Favorite,Title,Distance,Calories,Time\nRunning,2026-05-01 23:30:00,false,"Late, ""slow""",8.02,500,00:45:10\nCycling,2026-05-02 07:00:00,false,x,40.1,900,01:30:00\n',
      ),
    ).toEqual([
      listed("2026-05-01", "2026-05-01T21:30:00.000Z", 8020, 2710),
      { kind: "skipped", reason: notARunBut("a bike ride") },
    ]));
  test("miles and months first, as in America", () =>
    expect(
      runsOf("Date,Distance (mi),Minutes\n5/13/2026,3.1,30\n5/3/2026,6.2,61.5\n", "America/New_York", "mi"),
    ).toEqual([listed("2026-05-13", null, 4989, 1800), listed("2026-05-03", null, 9978, 3690)]));
  test("metres and seconds", () =>
    expect(runsOf("day\tdistance\tduration\n2026-05-03\t5012\t1501\n2026-05-04\t8000\t2400\n")).toEqual([
      listed("2026-05-03", null, 5012, 1501),
      listed("2026-05-04", null, 8000, 2400),
    ]));
});

test("a start late in the evening stays on the athlete's own day, whatever the zone in the cell", () => {
  expect(runsOf("date,km\n2026-05-03T22:30:00Z,5", "Asia/Tokyo")).toEqual([
    listed("2026-05-04", "2026-05-03T22:30:00.000Z", 5000, null),
  ]);
  expect(runsOf("date,km\n2026-05-03 22:30,5", "Asia/Tokyo")).toEqual([
    listed("2026-05-03", "2026-05-03T13:30:00.000Z", 5000, null),
  ]);
});

test("a chosen order, unit and decimal mark are kept to", () => {
  const text = 'date,distance\n04/05/2026,"1,234"\n';
  expect(runsOf(text, "UTC", "km", { order: "mdy", unit: "m", decimal: "." })).toEqual([
    listed("2026-04-05", null, 1234, null),
  ]);
  expect(runsOf(text, "UTC", "km", { order: "dmy", unit: "km", decimal: "," })).toEqual([
    listed("2026-05-04", null, 1234, null),
  ]);
  expect([
    decimalOf("1.234,5", ","),
    decimalOf("1,234.5", "."),
    decimalOf("1 234,5", ","),
    decimalOf("1'234.5", "."),
  ]).toEqual(Array(4).fill(1234.5));
  for (const wrong of ["", "five", "1,2,3", "-5", "1.2.3", "NaN", "1e5"]) expect(decimalOf(wrong, ".")).toBeNull();
});

test("a row without a readable day or distance is refused with its reason, and blank is missing, never 0", () => {
  const [noDay, noDistance, nought, far, blank] = runsOf(
    "date,km,time,rpe\n30.2.2026,5,,\n3.5.2026,,30:00,\n3.5.2026,0,,\n3.5.2026,600,,\n3.5.2026,5,,11\n",
  );
  expect(noDay).toEqual({ kind: "refused", reason: expect.stringMatching(/date/) });
  for (const row of [noDistance, nought])
    expect(row).toEqual({ kind: "refused", reason: expect.stringMatching(/distance/) });
  expect(far).toEqual({ kind: "refused", reason: expect.stringMatching(/500 km/) });
  expect(blank).toEqual(listed("2026-05-03", null, 5000, null));
});

describe("what is no list is said so", () => {
  const why = (bytes: Uint8Array) => {
    const read = readTable(bytes);
    return read.ok ? "" : ENGLISH.told(read.why);
  };
  test("too large, too long, empty, or something else", () => {
    expect(why(new Uint8Array(LIST_BYTES_AT_MOST + 1))).toMatch(/2 MB/);
    expect(why(encode(`a,b\n${"1,2\n".repeat(LIST_ROWS_AT_MOST + 1)}`))).toMatch(/more than/);
    expect(why(encode("a,b\n"))).toMatch(/no rows/);
    for (const text of ["", "words", "a\0b,c\n1,2"]) expect(why(encode(text))).toMatch(/no list/);
  });
  test("whatever the bytes, the reader answers in bounded time and never throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), fc.constantFrom(",", ";", "\t"), (text, mark) => {
        const read = readTable(encode(`date${mark}km\n${text}`));
        if (!read.ok) return;
        const mapping = guessMapping(read.table, "km");
        for (const row of read.table.rows)
          expect(["listed", "skipped", "refused"]).toContain(rowOf(row, mapping, "UTC").kind);
      }),
      { numRuns: 500 },
    );
    for (const piece of ['"', '""', '",', "a;", "\n"]) {
      const began = performance.now();
      readTable(encode(`a,b\n${piece.repeat(Math.floor(LIST_BYTES_AT_MOST / piece.length) - 10)}`));
      expect([piece, performance.now() - began < 5000]).toEqual([piece, true]);
    }
  });
});

test("other encodings are read: UTF-16 of spreadsheets, the code page of Windows", () => {
  const wide = Buffer.concat([
    Buffer.from([0xff, 0xfe]),
    Buffer.from("Datum;L\u00e4nge km\n03.05.2026;5\n", "utf16le"),
  ]);
  const windows = Buffer.from("Datum;L\u00e4nge km\n03.05.2026;5\n", "latin1");
  for (const bytes of [wide, windows])
    expect(tableOf(new Uint8Array(bytes)).columns).toEqual(["Datum", "L\u00e4nge km"]);
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ENGLISH } from "@/lib/say";
import { XML_BYTES_AT_MOST } from "./bounds";
import type { Found } from "./found";
import { readGpx } from "./gpx";
import { readTcx } from "./tcx";
import { evenTrack, gpxFile, tcxFile } from "./testing-tracks";
import { instantOf, numberOf, readXml } from "./xml";

const now = "2026-11-22T12:00:00.000Z";
const MS = Date.UTC(2026, 9, 4, 6, 30, 0);
const encode = (text: string) => new TextEncoder().encode(text);
const points = evenTrack({ lat: 48, lon: 11, ms: MS }, 60, 9);
const gpx = gpxFile([points]);
const tcx = tcxFile([{ startMs: MS, metres: 540, seconds: 180, points }]);

const typed = (found: Found) => {
  const whole = (n: number | null) => n === null || (Number.isInteger(n) && n > 0);
  if (found.kind === "skipped" || found.kind === "refused") return ENGLISH.told(found.reason).endsWith(".");
  return whole(found.metres) && whole(found.seconds);
};
const readsQuickly = (bytes: Uint8Array, ms = 1000) => {
  for (const read of [readGpx, readTcx]) {
    const began = performance.now();
    expect(typed(read(bytes, now))).toBe(true);
    expect(performance.now() - began).toBeLessThan(ms);
  }
};

describe("whatever the bytes, the readers answer and never throw", () => {
  test("random bytes and random text", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => readsQuickly(bytes)),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => readsQuickly(encode(`<gpx>${text}`))),
      {
        numRuns: 300,
      },
    );
  });
  test("bytes changed and cut at will", () =>
    fc.assert(
      fc.property(
        fc.constantFrom(gpx, tcx),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 20 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (file, changes, part) => {
          const bytes = file.slice(0, Math.ceil(file.length * part));
          for (const [where, value] of changes) if (bytes.length) bytes[where % bytes.length] = value;
          readsQuickly(bytes);
        },
      ),
      { numRuns: 500 },
    ));
  test("a cut file is never a run", () =>
    fc.assert(
      fc.property(fc.constantFrom(gpx, tcx), fc.double({ min: 0, max: 0.999, noNaN: true }), (file, part) => {
        const bytes = file.slice(0, Math.floor((file.length - 2) * part));
        for (const read of [readGpx, readTcx]) expect(read(bytes, now).kind).toBe("refused");
      }),
    ));
});

describe("what is made to hurt is refused", () => {
  const reason = (text: string) => readXml(encode(text), {});
  test("a document type, with it entities of one's own, and with them every bomb and every file of the server", () => {
    const laughs = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join("");
    expect(reason(`<!DOCTYPE gpx [<!ENTITY l0 "ha">${laughs}]><gpx>&l9;</gpx>`)).toMatch(/entities/);
    expect(reason('<!DOCTYPE gpx [<!ENTITY x SYSTEM "file:///etc/passwd">]><gpx>&x;</gpx>')).toMatch(/entities/);
    expect(reason('<!DOCTYPE gpx SYSTEM "http://localhost/x.dtd"><gpx/>')).toMatch(/entities/);
    expect(reason("<gpx>&undeclared;</gpx>")).toMatch(/damaged/);
  });
  test("nesting without end", () => expect(reason("<a>".repeat(100_000))).toMatch(/more entries/));
  test("a file beyond 25 MB is refused unread", () =>
    expect(readXml(new Uint8Array(XML_BYTES_AT_MOST + 1), {})).toMatch(/25 MB/));
  test("a million points, and a million character references, are refused or read in bounded time", () => {
    const point = '<trkpt lat="1" lon="1"/>';
    expect(readGpx(encode(`<gpx><trk><trkseg>${point.repeat(1_000_000)}</trkseg></trk></gpx>`), now)).toMatchObject({
      ...{ kind: "refused", reason: expect.stringMatching(/more points/) },
    });
    readsQuickly(encode(`<gpx><trk><name>${"&#65;".repeat(1_000_000)}</name></trk></gpx>`), 5000);
    readsQuickly(encode(`<gpx ${Array.from({ length: 100_000 }, (_, n) => `a${n}="1"`).join(" ")}></gpx>`), 5000);
  });
});

test("other encodings are read as they say", () => {
  const latin = Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><a><b>Lauf f\u00fcr zwei</b></a>', "latin1");
  const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from("<a><b>L\u00f6pning</b></a>", "utf16le")]);
  const said = (bytes: Uint8Array) => {
    let heard = "";
    expect(readXml(bytes, { leaf: (_, text) => (heard = text) })).toBeNull();
    return heard;
  };
  expect([said(latin), said(wide)]).toEqual(["Lauf f\u00fcr zwei", "L\u00f6pning"]);
  expect(readXml(encode('<?xml version="1.0" encoding="x-made-up"?><a/>'), {})).toMatch(/damaged/);
});

test("a time without a zone is UTC, and what is no time or number is nothing", () => {
  expect(instantOf("2026-10-04T06:30:00")).toBe(MS);
  expect(instantOf("2026-10-04T08:30:00.000+0200")).toBe(MS);
  for (const wrong of ["", "yesterday", "2026-13-04T06:30:00Z", "2026-10-04"]) expect(instantOf(wrong)).toBeNull();
  for (const wrong of ["", " ", "NaN", "Infinity", "1,5", "0x10", "1".repeat(400)]) expect(numberOf(wrong)).toBeNull();
  expect([numberOf("-33.9"), numberOf("1e2")]).toEqual([-33.9, 100]);
});

/*
 * The little of the FIT format an import needs: the header, the two checksums and the messages that hold totals. Records, and with
 * them every position, are stepped over and never decoded. Layout after the public FIT protocol description.
 */

/** Totals of one session or lap as the device wrote them. A value the device marked invalid is null. */
export type Totals = {
  /** Seconds since 1989-12-31T00:00:00Z. */
  startTime: number | null;
  sport: number | null;
  metres: number | null;
  /** Time the timer ran, else the elapsed time. */
  seconds: number | null;
};

export type Segment = {
  sessions: Totals[];
  laps: Totals[];
  isActivity: boolean;
  records: number;
  /** True when the first session stands before the first record. */
  totalsFirst: boolean;
  /** sound: both checks hold. altered: a checksum fails. broken: the messages stop making sense or end early. */
  state: "sound" | "altered" | "broken";
  /** Where the next segment would begin. */
  end: number;
};
export type NoSegment = "not-fit" | "too-new" | "too-many";

const MESSAGES_AT_MOST = 1_000_000;
const TOTALS_AT_MOST = 5_000;
const FILE_ID = 0;
const SESSION = 18;
const LAP = 19;
const RECORD = 20;
const ACTIVITY_FILE = 4;
const CRC = [
  0, 0xcc01, 0xd801, 0x1400, 0xf001, 0x3c00, 0x2800, 0xe401, 0xa001, 0x6c00, 0x7800, 0xb401, 0x5000, 0x9c01, 0x8801,
  0x4400,
];

function crcOf(bytes: Uint8Array, from: number, to: number): number {
  let crc = 0;
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0;
    crc = (crc >>> 4) ^ (CRC[crc & 15] ?? 0) ^ (CRC[byte & 15] ?? 0);
    crc = (crc >>> 4) ^ (CRC[crc & 15] ?? 0) ^ (CRC[byte >>> 4] ?? 0);
  }
  return crc;
}

/** True when `bytes` has a FIT signature at `from`. */
export const looksLikeFit = (bytes: Uint8Array, from: number): boolean =>
  bytes.length >= from + 12 &&
  bytes[from + 8] === 0x2e &&
  bytes[from + 9] === 0x46 &&
  bytes[from + 10] === 0x49 &&
  bytes[from + 11] === 0x54;

type Field = { size: number; offset: number };
type Definition = { message: number; littleEndian: boolean; size: number; fields: Map<number, Field> };

/** Reads the segment of a FIT file that begins at `from`. Never reads past the end of `bytes` and never throws. */
export function readSegment(bytes: Uint8Array, from: number): Segment | NoSegment {
  const header = bytes[from] ?? 0;
  if (!looksLikeFit(bytes, from) || (header !== 12 && header !== 14)) return "not-fit";
  if ((bytes[from + 1] ?? 0) >>> 4 > 2) return "too-new";
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const dataEnd = from + header + view.getUint32(from + 4, true);
  const segment: Segment = {
    sessions: [],
    laps: [],
    isActivity: false,
    records: 0,
    totalsFirst: false,
    state: "sound",
    end: Math.min(dataEnd + 2, bytes.length),
  };
  const whole = readMessages(view, from + header, Math.min(dataEnd, bytes.length), segment);
  if (whole === "too-many") return whole;
  if (!whole || dataEnd + 2 > bytes.length) segment.state = "broken";
  else if (crcOf(bytes, from, dataEnd) !== view.getUint16(dataEnd, true) || !headerHolds(bytes, view, from, header))
    segment.state = "altered";
  return segment;
}

/** The header's own checksum, where it has one; 0 means that the device left it out. */
function headerHolds(bytes: Uint8Array, view: DataView, from: number, header: number): boolean {
  const stored = header === 14 ? view.getUint16(from + 12, true) : 0;
  return stored === 0 || stored === crcOf(bytes, from, from + 12);
}

function readMessages(view: DataView, from: number, end: number, into: Segment): boolean | "too-many" {
  const definitions = new Map<number, Definition>();
  let at = from;
  for (let messages = 0; at < end; messages++) {
    if (messages >= MESSAGES_AT_MOST || into.sessions.length + into.laps.length >= TOTALS_AT_MOST) return "too-many";
    const head = view.getUint8(at++);
    const compressed = (head & 0x80) !== 0;
    if (!compressed && (head & 0x40) !== 0) {
      const read = readDefinition(view, at, end, (head & 0x20) !== 0);
      if (!read) return false;
      definitions.set(head & 15, read.definition);
      at = read.next;
      continue;
    }
    const definition = definitions.get(compressed ? (head >>> 5) & 3 : head & 15);
    if (!definition || at + definition.size > end) return false;
    take(view, at, definition, into);
    at += definition.size;
  }
  return true;
}

function readDefinition(view: DataView, from: number, end: number, withDeveloperFields: boolean) {
  if (from + 5 > end || view.getUint8(from + 1) > 1) return null;
  const littleEndian = view.getUint8(from + 1) === 0;
  const definition: Definition = {
    message: view.getUint16(from + 2, littleEndian),
    littleEndian,
    size: 0,
    fields: new Map(),
  };
  let at = from + 5;
  const count = view.getUint8(from + 4);
  if (at + count * 3 > end) return null;
  for (let i = 0; i < count; i++, at += 3) {
    const [number, size] = [view.getUint8(at), view.getUint8(at + 1)];
    if (!definition.fields.has(number)) definition.fields.set(number, { size, offset: definition.size });
    definition.size += size;
  }
  if (withDeveloperFields) {
    if (at >= end) return null;
    const developerFields = view.getUint8(at++);
    if (at + developerFields * 3 > end) return null;
    for (let i = 0; i < developerFields; i++, at += 3) definition.size += view.getUint8(at + 1);
  }
  return { definition, next: at };
}

function take(view: DataView, at: number, definition: Definition, into: Segment): void {
  if (definition.message === RECORD) into.records++;
  else if (definition.message === FILE_ID) into.isActivity ||= unsigned(view, at, definition, 0, 1) === ACTIVITY_FILE;
  else if (definition.message === SESSION) {
    into.totalsFirst ||= into.records === 0;
    into.sessions.push(totals(view, at, definition, 5));
  } else if (definition.message === LAP) into.laps.push(totals(view, at, definition, 25));
}

function totals(view: DataView, at: number, definition: Definition, sportField: number): Totals {
  const elapsed = unsigned(view, at, definition, 7, 4);
  const timer = unsigned(view, at, definition, 8, 4);
  const centimetres = unsigned(view, at, definition, 9, 4);
  const milliseconds = timer ?? elapsed;
  return {
    startTime: unsigned(view, at, definition, 2, 4),
    sport: unsigned(view, at, definition, sportField, 1),
    metres: centimetres === null ? null : centimetres / 100,
    seconds: milliseconds === null ? null : milliseconds / 1000,
  };
}

/** An unsigned field of exactly `size` bytes; null when it is absent, of another size or marked invalid (all ones). */
function unsigned(view: DataView, at: number, definition: Definition, number: number, size: 1 | 4): number | null {
  const field = definition.fields.get(number);
  if (!field || field.size !== size) return null;
  const value =
    size === 1 ? view.getUint8(at + field.offset) : view.getUint32(at + field.offset, definition.littleEndian);
  return value === (size === 1 ? 0xff : 0xffffffff) ? null : value;
}

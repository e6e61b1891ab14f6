import { SaxesParser } from "saxes";
import { ELEMENTS_AT_MOST, XML_ATTRIBUTES_AT_MOST, XML_BYTES_AT_MOST, XML_DEPTH_AT_MOST } from "./bounds";
import type { Sentence } from "@/lib/said";
import { DAMAGED, EMPTY } from "./found";

/** What a reader hears of a file: local names from the root on, without their prefix. The arrays are reused; keep none. */
export type Heard = {
  opened?: (path: readonly string[], attributes: Readonly<Record<string, string>>) => void;
  /** An element without children, with its text; text beyond 100 characters is cut. */
  leaf?: (path: readonly string[], text: string) => void;
  closed?: (path: readonly string[]) => void;
};

const CHUNK_BYTES = 65_536;
const TEXT_CHARACTERS_AT_MOST = 100;
const TOO_LARGE: Sentence = "The file is larger than 25 MB. A run is far smaller; check that it is the right file.";
const TOO_MUCH: Sentence = "The file holds more entries than a run could. Check that it is the right file.";
const DECLARES: Sentence =
  "The file declares document types or entities of its own, which no watch does. It was not read.";

/** Why a reader stops, as a sentence to show beside the file's name. */
export class Unreadable extends Error {
  constructor(readonly why: Sentence) {
    super(why);
  }
}

/**
 * Reads an XML file piece by piece. A document type, and with it every entity but XML's own five, ends the reading.
 * Shape  -> null when it was read to its end, else the sentence that says why not. Never throws.
 */
export function readXml(bytes: Uint8Array, heard: Heard): Sentence | null {
  if (bytes.length === 0) return EMPTY;
  if (bytes.length > XML_BYTES_AT_MOST) return TOO_LARGE;
  try {
    parse(bytes, heard);
    return null;
  } catch (error) {
    return error instanceof Unreadable ? error.why : DAMAGED;
  }
}

function parse(bytes: Uint8Array, heard: Heard) {
  const parser = new SaxesParser({ xmlns: false });
  const path: string[] = [];
  let elements = 0;
  let attributesHere = 0;
  let text = "";
  let isLeaf = false;
  const stop = (why: Sentence): never => {
    throw new Unreadable(why);
  };
  parser.on("error", () => stop(DAMAGED));
  parser.on("doctype", () => stop(DECLARES));
  // Counted as they come: a million on one element would be a million before it opens.
  parser.on("attribute", () => {
    if (++attributesHere > XML_ATTRIBUTES_AT_MOST) stop(TOO_MUCH);
  });
  parser.on("opentag", ({ name, attributes }) => {
    attributesHere = 0;
    if (++elements > ELEMENTS_AT_MOST || path.length >= XML_DEPTH_AT_MOST) stop(TOO_MUCH);
    path.push(name.slice(name.indexOf(":") + 1));
    [text, isLeaf] = ["", true];
    heard.opened?.(path, attributes as Record<string, string>);
  });
  const said = (more: string) => {
    if (isLeaf && text.length < TEXT_CHARACTERS_AT_MOST) text += more.slice(0, TEXT_CHARACTERS_AT_MOST);
  };
  parser.on("text", said);
  parser.on("cdata", said);
  parser.on("closetag", () => {
    if (isLeaf) heard.leaf?.(path, text.trim());
    isLeaf = false;
    heard.closed?.(path);
    path.pop();
  });
  const decoder = new TextDecoder(encodingOf(bytes));
  let isBegun = false;
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES) {
    const piece = decoder.decode(bytes.subarray(at, at + CHUNK_BYTES), { stream: true });
    // Some exports put blanks before the declaration, where XML allows none.
    const rest: string = isBegun ? piece : piece.trimStart();
    isBegun ||= rest !== "";
    parser.write(rest);
  }
  parser.write(decoder.decode());
  parser.close();
}

const ENCODINGS = new Set(["utf-8", "iso-8859-1", "iso-8859-15", "windows-1252", "us-ascii", "utf-16"]);

/** By its first bytes, else as its declaration says, else UTF-8. */
function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  const said = /encoding\s*=\s*["']([\w-]+)["']/.exec(head)?.[1]?.toLowerCase() ?? "utf-8";
  if (!ENCODINGS.has(said)) throw new Unreadable(DAMAGED);
  return said === "utf-16" ? "utf-8" : said; // without the mark of UTF-16 it is no such text
}

const INSTANT = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})(\.\d{1,9})?(Z|[+-]\d{2}:?\d{2})?$/i;

/** Milliseconds since 1970 of a time in a track; without a zone it is UTC, as both formats say. Null for anything else. */
export function instantOf(text: string): number | null {
  const read = INSTANT.exec(text);
  if (!read) return null;
  const [, day, clock, part = "", zone = "Z"] = read;
  const tidy = zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase();
  const ms = Date.parse(`${day}T${clock}${part.slice(0, 4)}${tidy}`);
  return Number.isNaN(ms) ? null : ms;
}

/** A number as XML writes it, never an empty text as 0; null for anything else. */
export const numberOf = (text: string | undefined): number | null =>
  text !== undefined && /^\s*[+-]?\d{1,15}(?:\.\d{0,20})?(?:e[+-]?\d{1,2})?\s*$/i.test(text) ? Number(text) : null;

import { crc32, gunzipSync, inflateRawSync } from "node:zlib";
import { fromBufferPromise, getFileNameLowLevel, type Entry } from "yauzl";
import { said, type Said, type Sentence } from "@/lib/said";
import { NAMES_AT_MOST, unpackedAtMost } from "./bounds";

export type Unpacked = { ok: true; bytes: Uint8Array } | { ok: false; why: Said };
/** One file of an archive. Its path is a name to show and to compare; nothing is ever written under it. */
export type ArchiveEntry = { path: string; unpack: (limit: number) => Promise<Unpacked> };

const TOO_LARGE: Sentence = "Unpacked, the file is larger than any run. Check that it is the right file.";
const DAMAGED: Sentence = "The packed file is damaged. Download it again.";
const LOCKED: Sentence = "The file is locked with a password. Unpack it yourself and choose the file inside.";
const UNKNOWN: Sentence =
  "The file is packed in a way that cannot be read here. Unpack it yourself and choose the file inside.";

const refusal = (error: unknown): Unpacked => ({
  ok: false,
  why: (error as { code?: string }).code === "ERR_BUFFER_TOO_LARGE" ? TOO_LARGE : DAMAGED,
});

export const isGzip = (bytes: Uint8Array) => bytes[0] === 0x1f && bytes[1] === 0x8b;
export const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 9) < 8;

/** A gzipped file, unpacked to `limit` bytes at most, and never to more than 200 times its size. */
export function gunzip(bytes: Uint8Array, limit: number): Unpacked {
  try {
    return { ok: true, bytes: gunzipSync(bytes, { maxOutputLength: unpackedAtMost(bytes.length, limit) }) };
  } catch (error) {
    return refusal(error);
  }
}

/**
 * The files of an archive in the order of its directory; `fault` is a sentence when the directory breaks off, or is longer than
 * any export's.
 */
export async function entriesOf(bytes: Buffer): Promise<{ entries: ArchiveEntry[]; fault: Said | null }> {
  const entries: ArchiveEntry[] = [];
  try {
    // Names are read here: the library would end at the first that it thinks dangerous, and none is used as a path.
    const zip = await fromBufferPromise(bytes, { decodeStrings: false, autoClose: false });
    for await (const entry of zip.eachEntry()) {
      if (entries.length >= NAMES_AT_MOST)
        return { entries, fault: said("It holds more than {max} files.", { max: NAMES_AT_MOST }) };
      const { generalPurposeBitFlag, fileNameRaw, extraFields } = entry;
      const path = getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false);
      if (/[/\\]$/.test(path)) continue;
      const start = () => zip.readLocalFileHeaderPromise(entry, { minimal: true });
      entries.push({ path, unpack: async (limit) => inflate(bytes, entry, limit, start) });
    }
    return { entries, fault: null };
  } catch {
    return { entries, fault: DAMAGED };
  }
}

async function inflate(
  bytes: Buffer,
  entry: Entry,
  limit: number,
  start: () => Promise<{ fileDataStart: number }>,
): Promise<Unpacked> {
  if (entry.isEncrypted()) return { ok: false, why: LOCKED };
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) return { ok: false, why: UNKNOWN };
  if (entry.uncompressedSize > limit) return { ok: false, why: TOO_LARGE };
  try {
    const { fileDataStart } = await start();
    const packed = bytes.subarray(fileDataStart, fileDataStart + entry.compressedSize);
    if (packed.length !== entry.compressedSize) return { ok: false, why: DAMAGED };
    const most = unpackedAtMost(packed.length, limit);
    const unpacked = entry.compressionMethod === 0 ? packed : inflateRawSync(packed, { maxOutputLength: most });
    if (unpacked.length > most) return { ok: false, why: TOO_LARGE };
    if (unpacked.length !== entry.uncompressedSize || crc32(unpacked) !== entry.crc32)
      return { ok: false, why: DAMAGED };
    return { ok: true, bytes: unpacked };
  } catch (error) {
    return refusal(error);
  }
}

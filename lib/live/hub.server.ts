import type { Database } from "@/db/client";
import { linesSeen, sessionsStillIn } from "@/db/queries/live";
import { unexpected } from "@/lib/log.server";
import { NotSaved } from "@/lib/not-saved";
import { changeIn, type Change, type Heard } from "./change";

/** What an open page hears: which athletes have changed; to look again at everything; or that it may stay no longer. */
export type Told = { kind: "changed"; heard: Heard[] } | { kind: "again" } | { kind: "end" };
/** An open page, and the session that holds it open. */
export type Stream = { sessionHash: string; personId: string; orgId: string; tell: (told: Told) => void };

export const GATHER_MS = 200;
export const RECHECK_MS = 4_000;
const MOST_STREAMS = 2_000;
const MOST_OF_ONE = 12;
/** Readers of one organisation are asked about together, this many at a time. */
const AT_A_TIME = 3;

type Listen = (ears: { onNotice: (payload: string) => void; onBack: () => void }) => () => Promise<void>;
export type Hub = ReturnType<typeof makeHub>;

/**
 * Tells open pages what has changed. Every change is put to row-level security again for each person who might hear of it,
 * as that person, at that moment; a session or membership that has ended ends its pages within seconds.
 * Shape  (database, listen) -> { open, close }; `open` gives a function that lets the page go, or null when there are too many.
 */
export function makeHub(db: Pick<Database, "read">, listen: Listen) {
  const streams = new Set<Stream>();
  const waiting = new Map<string, Change[]>();
  let gathering: NodeJS.Timeout | undefined;
  let deaf: (() => Promise<void>) | undefined;
  let rechecking: NodeJS.Timeout | undefined;

  function onNotice(payload: string) {
    const change = changeIn(payload);
    if (!change || ![...streams].some(({ orgId }) => orgId === change.orgId)) return;
    waiting.set(change.orgId, [...(waiting.get(change.orgId) ?? []), change]);
    gathering ??= setTimeout(pass, GATHER_MS);
  }

  function pass() {
    gathering = undefined;
    const orgs = [...waiting];
    waiting.clear();
    for (const [orgId, changes] of orgs) void passOn(orgId, changes);
  }

  async function passOn(orgId: string, changes: readonly Change[]) {
    const readers = new Map<string, Stream[]>();
    for (const stream of streams)
      if (stream.orgId === orgId) readers.set(stream.personId, [...(readers.get(stream.personId) ?? []), stream]);
    const queue = [...readers];
    const next = async (): Promise<void> => {
      const reader = queue.shift();
      if (!reader) return;
      const told = await whatMayBeTold(orgId, reader[0], changes);
      if (told) for (const stream of reader[1]) if (streams.has(stream)) stream.tell(told);
      return next();
    };
    await Promise.all(Array.from({ length: AT_A_TIME }, next));
  }

  async function whatMayBeTold(orgId: string, personId: string, changes: readonly Change[]): Promise<Told | null> {
    const athleteIds = [...new Set(changes.map((change) => change.athleteId))];
    try {
      const lines = await db.read({ as: "person", orgId, personId }, (tx) => linesSeen(tx, athleteIds));
      const seen = new Set(lines.map((line) => `${line.athleteId} ${line.audience}`));
      const told = changes.filter((change) => seen.has(`${change.athleteId} ${change.audience}`));
      if (told.length === 0) return null;
      return { kind: "changed", heard: told.map(({ athleteId, kind }) => ({ athleteId, kind })) };
    } catch (error) {
      if (!(error instanceof NotSaved)) unexpected(error, "live");
      // Who may hear of it is not known just now; that somebody should look again tells nothing.
      return { kind: "again" };
    }
  }

  async function recheck() {
    const open = [...streams];
    try {
      const hashes = [...new Set(open.map((stream) => stream.sessionHash))];
      const inside = await db.read({ as: "door" }, (tx) => sessionsStillIn(tx, hashes));
      for (const stream of open)
        if (streams.has(stream) && !inside.has(`${stream.sessionHash} ${stream.orgId}`)) {
          streams.delete(stream);
          stream.tell({ kind: "end" });
        }
    } catch (error) {
      if (!(error instanceof NotSaved)) unexpected(error, "live");
    }
    rechecking = streams.size > 0 ? setTimeout(() => void recheck(), RECHECK_MS) : undefined;
  }

  function open(stream: Stream): (() => void) | null {
    const ofOne = [...streams].filter((each) => each.sessionHash === stream.sessionHash).length;
    if (streams.size >= MOST_STREAMS || ofOne >= MOST_OF_ONE) return null;
    streams.add(stream);
    const tellAll = () => streams.forEach((each) => each.tell({ kind: "again" }));
    deaf ??= listen({ onNotice, onBack: tellAll });
    rechecking ??= setTimeout(() => void recheck(), RECHECK_MS);
    return () => void streams.delete(stream);
  }

  async function close() {
    clearTimeout(gathering);
    clearTimeout(rechecking);
    for (const stream of streams) stream.tell({ kind: "end" });
    streams.clear();
    await deaf?.();
    deaf = undefined;
  }

  return { open, close, size: () => streams.size };
}

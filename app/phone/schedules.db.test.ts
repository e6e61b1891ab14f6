import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import fc from "fast-check";
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { applyAll } from "@/app/api/sync/apply";
import { testDatabase } from "@/db/testing";
import { arrangeClub } from "@/db/testing-club";
import { makeCtx } from "@/lib/ctx.server";
import { addDays, dayIn } from "@/lib/days";
import { readPosted } from "@/lib/phone/envelope";
import type { Posted, Reply } from "@/lib/phone/item";
import { held, keep } from "./outbox";
import { send } from "./sender";
import { openVault, type Owner, type Vault } from "./vault";

const SCHEDULES = 500;
const SEED = 20261123;
let t: Awaited<ReturnType<typeof testDatabase>>;
let club: { orgId: string; team: string; make: ReturnType<typeof arrangeClub> };

beforeAll(async () => {
  t = await testDatabase(inject("adminUrl"));
  const make = arrangeClub(t.owner);
  const orgId = await make.org();
  club = { orgId, make, team: await make.team(orgId) };
});
afterAll(() => t.drop());

const FAULTS = ["none", "request lost", "reply lost", "twice", "shuffled", "half", "killed", "refuses all"] as const;
type Fault = (typeof FAULTS)[number];
type Step = { device: 0 | 1 } & (
  { do: "write"; pain: number; back: number } | { do: "send"; fault: Fault; at: number }
);

const device = fc.constantFrom<0 | 1>(0, 1);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant("write" as const), device, pain: fc.nat(6), back: fc.nat(5) }),
  fc.record({ do: fc.constant("send" as const), device, fault: fc.constantFrom(...FAULTS), at: fc.nat(5) }),
);

/** The server's side of a send, as the route runs it, for one athlete. */
const answerTo = (owner: Owner) => async (posted: Posted) => {
  const now = new Date();
  const visitor = {
    personId: owner.personId,
    name: "",
    timeZone: "UTC",
    unit: "km",
    theme: "system",
    language: "en",
    org: null,
  } as const;
  const ctxAt = (heldMs: number) =>
    makeCtx({
      ...{ visitor: { ...visitor, sessionHash: "" }, now, writtenAt: new Date(now.getTime() - heldMs) },
      actor: { ...owner, roles: ["athlete"] },
      ...{ requestId: randomUUID(), db: t.db },
    });
  return applyAll(ctxAt(0), posted, async (heldMs) => ctxAt(heldMs));
};

/** A network that does to one envelope what `fault` says; `at` chooses where. */
function network(answer: (posted: Posted) => Promise<Reply>, fault: Fault, at: number, vault: Vault): typeof fetch {
  return async (_url, init) => {
    const posted = readPosted(JSON.parse(String(init?.body)))!;
    const cut = posted.items.slice(0, at % (posted.items.length + 1));
    if (fault === "request lost") throw new TypeError("Failed to fetch");
    if (fault === "refuses all") return Response.json({ status: "not-saved" }, { status: 503 });
    if (fault === "half") {
      if (cut.length > 0) await answer({ ...posted, items: cut });
      throw new TypeError("Failed to fetch");
    }
    if (fault === "shuffled") posted.items.push(...posted.items.splice(0, at % posted.items.length).reverse());
    const reply = await answer(posted);
    if (fault === "twice") await answer(posted);
    if (fault === "killed") vault.db.close();
    if (fault === "reply lost") throw new TypeError("Failed to fetch");
    return Response.json(reply);
  };
}

type Written = { note: string; pain: number; day: string };

async function run(steps: readonly Step[]) {
  const athlete = await club.make.person(club.orgId, ["athlete"], [club.team]);
  const owner = { personId: athlete, orgId: club.orgId };
  const answer = answerTo(owner);
  const factories = [new IDBFactory(), new IDBFactory()];
  const openAt = (device: 0 | 1) => {
    globalThis.indexedDB = factories[device]!;
    return openVault();
  };
  const vaults = [await openAt(0), await openAt(1)];
  const written: Written[] = [];
  const today = dayIn(new Date(), "UTC");
  for (const each of steps) {
    const vault = vaults[each.device]!;
    if (each.do === "write") {
      const entry = { note: `entry ${written.length}`, pain: each.pain, day: addDays(today, -each.back) };
      const values = {
        day: entry.day,
        backPain: String(entry.pain),
        note: entry.note,
        known: new Date().toISOString(),
      };
      await keep(vault, owner, { key: randomUUID(), name: "log.day", values });
      written.push(entry);
    } else {
      await send(vault, owner, network(answer, each.fault, each.at, vault)).catch(() => undefined);
      if (each.fault === "killed") vaults[each.device] = await openAt(each.device);
    }
  }
  for (const vault of vaults) {
    const { status } = await send(vault, owner, network(answer, "none", 0, vault));
    expect(status).toBe("ok");
    expect(await held(vault, owner)).toEqual([]);
    vault.db.close();
  }
  const stored = await t.owner`select note, back_pain::int as pain, day::text from check_ins
    where athlete_id = ${athlete} and superseded_at is null`;
  const byNote = (a: { note: string }, b: { note: string }) => (a.note < b.note ? -1 : 1);
  expect([...stored].map((row) => ({ ...row }) as Written).sort(byNote)).toEqual([...written].sort(byNote));
  const [{ lines }] = (await t.owner`select count(*)::int as lines from audit
    where subject_id = ${athlete} and verb = 'log.day'`) as unknown as [{ lines: number }];
  expect(lines).toBe(written.length);
}

test(`over ${SCHEDULES} schedules of lost, doubled, shuffled, half and killed sends from two phones, nothing is lost and nothing doubled`, async () => {
  const schedule = fc.array(step, { minLength: 2, maxLength: 9 });
  await fc.assert(fc.asyncProperty(schedule, run), { numRuns: SCHEDULES, seed: SEED, endOnFailure: true });
}, 240_000);

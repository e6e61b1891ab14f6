import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { TEST_SECRET, testDatabase } from "@/db/testing";
import { evaluate } from "@/lib/triage/evaluate";
import { canonical } from "@/lib/triage/fingerprint";
import { receiptFor, type Receipt } from "@/lib/triage/receipt";
import type { Timeline } from "@/lib/triage/timeline";

let t: Awaited<ReturnType<typeof testDatabase>>;

beforeAll(async () => {
  t = await testDatabase(inject("adminUrl"));
  const root = path.join(import.meta.dirname, "../..");
  const args = ["--import", import.meta.resolve("tsx"), path.join(root, "scripts/seed.ts")];
  const env = { ...process.env, DATABASE_URL: t.adminUrl, NEXTAUTH_SECRET: TEST_SECRET };
  await promisify(execFile)(process.execPath, args, { cwd: root, env });
}, 120_000);
afterAll(() => t.drop());

test("the stored input of every judging of the demo club gives its stored receipts again, word for word", async () => {
  const inputs = await t.owner<{ fingerprint: string; athlete: string; input: string }[]>`
    select fingerprint, athlete_id athlete, input from evaluations`;
  const stored = await t.owner<
    { fingerprint: string; athlete: string; asOf: string; audience: "clinical" | "team"; receipt: Receipt }[]
  >`select fingerprint, athlete_id athlete, as_of::text "asOf", audience, receipt from receipts`;
  expect(inputs.length).toBeGreaterThan(30);
  expect(stored.length).toBeGreaterThan(50);

  const judged = new Map(
    inputs.map(({ fingerprint, athlete, input }) => {
      const timeline = JSON.parse(input) as Timeline;
      expect(canonical(timeline)).toBe(input);
      expect(createHash("sha256").update(input).digest("base64url")).toBe(fingerprint);
      return [`${athlete} ${fingerprint}`, evaluate(timeline)];
    }),
  );
  for (const { fingerprint, athlete, asOf, audience, receipt } of stored) {
    const again = judged.get(`${athlete} ${fingerprint}`);
    expect(again?.asOf).toBe(asOf);
    const made = again!.receipts.find(({ ruleId }) => ruleId === receipt.ruleId)!;
    expect(receipt).toEqual(JSON.parse(JSON.stringify(audience === "team" ? receiptFor("coach", made) : made)));
  }
});

test("no receipt, no flag", async () => {
  const bare = await t.owner`select rule_id from flags f where not exists (select from receipts r
    where r.org_id = f.org_id and r.athlete_id = f.athlete_id and r.flag_id = f.id and r.audience = 'clinical')`;
  expect(bare).toEqual([]);
  const teamless =
    await t.owner`select rule_id from flags f where privacy = 'team' and not exists (select from receipts r
    where r.org_id = f.org_id and r.athlete_id = f.athlete_id and r.flag_id = f.id and r.audience = 'team')`;
  expect(teamless).toEqual([]);
});

test("no clinical receipt has a copy for the team, and no copy for the team a private entry", async () => {
  const leaks = await t.owner`select r.receipt ->> 'ruleId' rule from receipts r where audience = 'team'
    and (r.receipt ->> 'privacy' = 'clinical' or r.receipt -> 'entries' @> '[{"private": true}]'
      or r.receipt ? 'athleteAdvice' or r.receipt ? 'teamSentence' or r.receipt -> 'said' ? 'teamSentence')`;
  expect(leaks).toEqual([]);
});

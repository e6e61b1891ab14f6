import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { Progression } from "./progression";
import { propose } from "./propose";
import { SessionRecord } from "./session";

const folder = new URL("./cases/", import.meta.url);

describe("the rules of progression agree with every worked case", () => {
  const files = readdirSync(folder).sort();
  for (const file of files) {
    const { id, why, today, progression, sessions, expected } = JSON.parse(readFileSync(new URL(file, folder), "utf8"));
    test(`${id}: ${why}`, () => {
      const records = sessions.map((session: unknown) => SessionRecord.parse(session));
      const { decision, to, automatic, receipts } = propose(Progression.parse(progression), records, today);
      const rules = receipts.map((receipt) => receipt.rule);
      const missing = "missing" in expected ? { missing: receipts[0]?.missing } : {};
      expect({ decision, to, rules, automatic, ...missing }).toEqual(expected);
    });
  }
  test("there are 71 of them", () => expect(files).toHaveLength(71));
});

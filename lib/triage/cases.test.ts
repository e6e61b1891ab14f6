import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { decide } from "@/lib/triage/judge";

const folder = new URL("./cases/", import.meta.url);

describe("the engine agrees with every worked case", () => {
  const files = readdirSync(folder).sort();
  for (const file of files) {
    const { id, text, timeline, expected } = JSON.parse(readFileSync(new URL(file, folder), "utf8"));
    test(`${id}: ${text}`, () => expect(decide(timeline)).toEqual(expected));
  }
  test("there are 56 of them", () => expect(files).toHaveLength(56));
});

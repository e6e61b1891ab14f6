import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { oracle } from "./oracle";

const folder = new URL("../cases/", import.meta.url);
const cases = readdirSync(folder).map((file) => JSON.parse(readFileSync(new URL(file, folder), "utf8")));

test("there are worked cases to agree with", () => expect(cases.length).toBeGreaterThanOrEqual(56));

test.each(cases)("the literal reading agrees with case $id: $text", ({ timeline, expected }) => {
  expect(oracle(timeline)).toEqual(expected);
});

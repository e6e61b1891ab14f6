import { expect, test } from "vitest";
import { ENGLISH } from "@/lib/say";
import type { Entry, EntryKind } from "@/lib/triage/rule";
import { countedByKind } from "./entries";

const entries = (...kinds: EntryKind[]): Entry[] => kinds.map((kind) => ({ kind, date: null, text: "" }));

test("entries are counted by kind, the most first, in the singular and the plural", () => {
  expect(countedByKind(entries("run", "check-in", "check-in"), ENGLISH)).toBe("2 check-ins, 1 run");
  expect(countedByKind(entries("history", "history"), ENGLISH)).toBe("2 history entries");
});

test("no entries are no words", () => expect(countedByKind([], ENGLISH)).toBe(""));

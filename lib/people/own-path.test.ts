import { expect, test } from "vitest";
import { ownPath, ownPathOf } from "./own-path";

const OURS = "https://plumbline.test";
const ELSEWHERE = [
  "https://evil.example/board",
  "//evil.example",
  "/\\evil.example",
  "/\t/evil.example",
  "javascript:alert(1)",
  "https://plumbline.test.evil.example/board",
  "https://plumbline.test@evil.example/board",
  "https://plumbline.test//evil.example",
  "/..//evil.example",
  "board",
  "",
];

test.each(ELSEWHERE)("%j leads nowhere but home", (address) => {
  expect(ownPath(address)).toBe("/");
  expect(ownPathOf(address, OURS)).toBe("/");
});

test.each([
  ["/board?tier=urgent", "/board?tier=urgent"],
  [`${OURS}/athletes/1?weeks=12`, "/athletes/1?weeks=12"],
  [OURS, "/"],
])("%s is a way back: %s", (address, path) => expect(ownPathOf(address, OURS)).toBe(path));

test("an address of ours is only a path of ours where we know our own", () =>
  expect([ownPathOf(`${OURS}/board`, undefined), ownPathOf(["/a", "/b"], OURS)]).toEqual(["/", "/"]));

import fc from "fast-check";
import { expect, test } from "vitest";
import { isOverlong, LONGEST_PASSWORD, passwordFault, passwordForm, SHORTEST_PASSWORD } from "./password";

const own = { name: "Petra Novak", email: "petra.novak@harriers.example", orgs: ["Harriers Running Club"] };
const fault = (typed: string) => passwordFault(typed, own);

test.each([
  "violet kettle orbit sandwich",
  "kein Berg ist zu hoch für Gertrud",
  "🦊🌲🚲🧦🍋🪁🦉🌋🧊🎺🥁🧭🪐🐙🦔",
  "tr4nsistor-oboe-glacier",
  "9f2k7q0x4m1v8z3p6w5",
  "    lake   marmot   vinyl",
  "съешь ещё этих мягких булок",
])("%j is taken: long, and nobody would try it first", (typed) => expect(fault(typed)).toBeNull());

test.each([
  ["fourteen signs", "violet kettle!", /at least 15/],
  ["one sign over and over", "aaaaaaaaaaaaaaaaaaaa", /repeats/],
  ["one part over and over", "tadpoletadpoletadpole", /repeats/],
  ["one part over and over, cut off", "xy7-xy7-xy7-xy7-x", /repeats/],
  ["the alphabet", "abcdefghijklmnopq", /alphabet/],
  ["digits in a row", "12345678901234567", /alphabet|repeats/],
  ["a keyboard's rows", "qwertyuiopasdfghjkl", /keyboard/],
  ["a keyboard's row backwards", "poiuytrewqlkjhgfdsa", /keyboard/],
  ["a phrase everybody knows", "correct horse battery staple", /well-known/],
  ["the same with a year", "Correct-Horse-Battery-Staple-2026!", /well-known/],
  ["password and digits", "Password20261122!", /tried first/],
  ["password written with signs", "P@ssw0rdP@ssw0rd99", /repeats|tried first/],
  ["weak words in a row", "Welcome Summer Password 1", /tried first/],
  ["the app's own name", "plumbline running 2026", /tried first/],
  ["one's own name", "Petra Novak 19870412", /your name/],
  ["one's own address", "petra.novak@harriers.example", /your name/],
  ["the organisation's name", "Harriers Running Club!!", /your name/],
] as const)("%s is refused with a reason", (_what, typed, why) => expect(fault(typed)).toMatch(why));

test("256 signs are taken and 257 are not, whatever they weigh", () => {
  const words = Array.from({ length: 80 }, (_, at) => String.fromCodePoint(0x1f400 + at)).join("") + "lamp ".repeat(40);
  const longest = [...words].slice(0, LONGEST_PASSWORD).join("");
  expect([...longest]).toHaveLength(LONGEST_PASSWORD);
  expect(isOverlong(longest)).toBe(false);
  expect(isOverlong(longest + "x")).toBe(true);
  expect(isOverlong("x".repeat(1_000_000))).toBe(true);
});

test("a password typed with combining marks and one with composed letters are the same", () =>
  expect(passwordForm("cafe\u0301 Zu\u0308rich")).toBe(passwordForm("café Zürich")));

test("no text whatever makes the rules fail, and nothing short is ever taken", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (typed) => {
      const why = fault(typed);
      if ([...passwordForm(typed)].length < SHORTEST_PASSWORD) expect(why).not.toBeNull();
    }),
  );
});

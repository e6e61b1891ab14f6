import { expect, test } from "vitest";
import { parseOwn, valuesOfOwn } from "./own-form";

const filled = {
  name: "Wall sit",
  kind: "hold",
  dose: "3 × 30 s, rest 30 s",
  targets: ["quads"],
  cues: "Slide down.\r\n\r\nKeep your heels down.",
  isStretch: "",
};

test("what is typed becomes the exercise, and the exercise what was typed", () => {
  const parsed = parseOwn(filled);
  expect(parsed).toMatchObject({
    ok: true,
    draft: {
      dose: { kind: "hold", sets: 3, holdSeconds: 30, restSeconds: 30 },
      cues: ["Slide down.", "Keep your heels down."],
    },
  });
  if (parsed.ok) expect(parseOwn(valuesOfOwn(parsed.draft))).toEqual(parsed);
});

test.each([
  ["name", { name: "  " }],
  ["kind", { kind: "" }],
  ["kind", { kind: "__proto__" }],
  ["dose", { dose: "" }],
  ["dose", { dose: "3 × 12" }], // repetitions, where seconds are held
  ["targets", { targets: ["stomach"] }],
  ["cues", { cues: Array.from({ length: 9 }, (_, n) => `Line ${n}`).join("\n") }],
])("a wrong %s is refused beside its field", (field, wrong) => {
  const parsed = parseOwn({ ...filled, ...wrong });
  expect(parsed.ok ? [] : Object.keys(parsed.errors)).toEqual([field]);
});

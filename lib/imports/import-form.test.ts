import { expect, test } from "vitest";
import { parseConfirmation } from "./import-form";

const at = { unit: "km", today: "2026-06-10" } as const;
const startedAt = "2026-06-09T05:00:00.000Z";

test("a confirmed run keeps the start of the watch and no other day", () =>
  expect(parseConfirmation({ startedAt, day: "2026-06-01", "run.distance": "9.008" }, at)).toMatchObject({
    ok: true,
    confirmed: { startedAt, day: null, run: { metres: 9008, painDuring: null } },
  }));

for (const [what, form] of Object.entries<Record<string, string>>({
  "no day and no start": { "run.distance": "5" },
  "a day that has not come": { "run.distance": "5", day: "2026-06-11" },
  "a day that does not exist": { "run.distance": "5", day: "2026-02-30" },
  "a start that is no instant": { "run.distance": "5", startedAt: "yesterday" },
  "no distance": { startedAt },
  "a field nobody knows": { startedAt, "run.distance": "5", metres: "1" },
}))
  test(`a run with ${what} is refused beside its field`, () => expect(parseConfirmation(form, at).ok).toBe(false));

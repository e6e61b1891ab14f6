import fc from "fast-check";
import { someDose } from "@/lib/programs/dose.arbitrary";
import { stepsOf, type Step } from "./steps";
import type { SessionItem } from "./session-item";

const digit = fc.integer({ min: 0, max: 9 });
const tempo = fc.option(fc.tuple(digit, digit, digit).map((parts) => parts.join("-")));

/** Any exercises of one session, for property tests. */
export const someItems: fc.Arbitrary<SessionItem[]> = fc
  .array(fc.record({ dose: someDose, tempo }), { minLength: 1, maxLength: 4 })
  .map((all) => all.map((each, at) => ({ ...each, field: `exercise.a.${at}`, name: `Exercise ${at}`, times: 1 })));

/** Any session: its exercises and its steps. */
export const someSession: fc.Arbitrary<{ items: SessionItem[]; steps: Step[] }> = someItems.map((items) => ({
  items,
  steps: stepsOf(items),
}));

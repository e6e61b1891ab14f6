import type { FormState } from "@/app/form-state";
import type { Sayable } from "@/lib/said";

/** What somebody else saved while this form was being filled, in words to show. */
export type TheirsShown = {
  version: number;
  by: string;
  at: string;
  title: string;
  target: string;
  why: string | null;
  lines: string[];
};

/** What the program form hears back: a refusal because of another's save brings theirs along. */
export type ProgramState = FormState & { theirs?: TheirsShown };
/** The same before it is said in a language. */
export type ProgramAnswer = FormState<Sayable> & { theirs?: TheirsShown };

import type { Ctx } from "@/lib/ctx.server";
import type { Sayable } from "@/lib/said";
import type { FormState, FormValues } from "./form-state";

/** What came of it: taken, and where that leads; refused with a sentence; or about something that is not there. */
export type Done = FormState<Sayable> | { kind: "goes"; path: string } | { kind: "missing" };

/** A change that arrives as a form, from its own page (`formOf` in app/action.ts) or from a phone's outbox (app/api/sync). */
export type Mutation = {
  name: string;
  perHour?: number;
  work: (ctx: Ctx, values: FormValues) => Promise<Done>;
};

export const goes = (path: string): Done => ({ kind: "goes", path });
export const missing: Done = { kind: "missing" };

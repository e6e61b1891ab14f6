import "server-only";
import { headers } from "next/headers";
import { notFound, redirect, unstable_rethrow } from "next/navigation";
import { randomUUID } from "node:crypto";
import { remoteAddress, requireCtx, type Ctx } from "@/lib/ctx.server";
import { NotSaved } from "@/lib/not-saved";
import { unexpected } from "@/lib/log.server";
import { isOwnOrigin } from "@/lib/access/origin";
import { readSay } from "@/components/say/say-on-server";
import { counted, said, type Sayable } from "@/lib/said";
import { countTry } from "@/lib/access/throttle.server";
import { inWords, one, type FormState, type FormValues } from "./form-state";
import type { Mutation } from "./mutation";

const LONGEST_FORM_CHARACTERS = 200_000;
const NOT_SAVED = said("Not saved: the database did not answer. What you typed is still here; try again in a moment.");

type Handler<C> = (ctx: C, values: FormValues, form: FormData) => Promise<FormState<Sayable>>;
/** As a form's own action the answer goes nowhere: for buttons that redirect or refresh. */
type Action = { (form: FormData): Promise<void>; (state: FormState, form: FormData): Promise<FormState> };

/**
 * The one wrapper of every mutation by a member: origin, session, organisation of the form, rate, then `handler`.
 * Expected refusals come back as values with what was typed; a database out of reach says "not saved"; anything else is
 * logged without content and shown as the one error page.
 * Shape  works as a form's action with and without useActionState, with and without JavaScript.
 */
export function action(options: { name: string; perHour?: number }, handler: Handler<Ctx>): Action {
  return guarded(async (values, form) => {
    const ctx = await requireCtx();
    const org = one(values, "org");
    if (org && org !== ctx.actor.orgId) {
      return refuse(
        values,
        said("You have switched to another organisation in the meantime. Go back there to save this."),
      );
    }
    const wait = await countTry(`${options.name}:${ctx.actor.personId}`, options.perHour ?? 300, 3600);
    if (wait) return refuse(values, said("That was a lot at once. Try again in {wait}.", { wait: minutes(wait) }));
    return handler(ctx, values, form);
  });
}

/** A mutation as the action of its form: where it leads, the page goes. */
export const formOf = ({ name, perHour, work }: Mutation): Action =>
  action({ name, perHour }, async (ctx, values): Promise<FormState<Sayable>> => {
    const done = await work(ctx, values);
    if (done.kind === "goes") redirect(done.path);
    if (done.kind === "missing") notFound();
    return done;
  });

/** The same for forms of people who are not signed in: sign-in, links, invites. `handler` does its own throttling. */
export function openAction(options: { name: string; perHour: number }, handler: Handler<{ from: string }>): Action {
  return guarded(async (values, form) => {
    const from = await remoteAddress();
    const wait = await countTry(`${options.name}:${from}`, options.perHour, 3600);
    if (wait) return refuse(values, said("That was a lot at once. Try again in {wait}.", { wait: minutes(wait) }));
    return handler({ from }, values, form);
  });
}

function guarded(work: (values: FormValues, form: FormData) => Promise<FormState<Sayable>>): Action {
  const guard = async (stateOrForm: FormState | FormData, maybeForm?: FormData): Promise<FormState> => {
    const form = maybeForm ?? stateOrForm;
    if (!(form instanceof FormData)) notFound();
    const head = await headers();
    if (!isOwnOrigin(head.get("origin"), head.get("host"), process.env)) notFound();
    const values = valuesOf(form);
    const say = await readSay();
    if (!values)
      return inWords(refuse({}, said("That is more text than this form can take. Shorten it and try again.")), say);
    try {
      return inWords(await work(values, form), say);
    } catch (error) {
      unstable_rethrow(error);
      if (error instanceof NotSaved)
        return { kind: "not-saved", message: say.told(NOT_SAVED), errors: {}, values: shown(values) };
      const requestId = randomUUID();
      unexpected(error, requestId);
      throw new Error(`Something went wrong on our side. Reference ${requestId}.`);
    }
  };
  return guard as Action;
}

const refuse = (values: FormValues, message: Sayable): FormState<Sayable> => ({
  kind: "refused",
  errors: {},
  values: shown(values),
  message,
});
/** What may be drawn again after a refusal: everything but passwords. */
const shown = (values: FormValues): FormValues =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !/password/i.test(name)));
const minutes = (seconds: number) => counted(seconds > 90 ? Math.ceil(seconds / 60) : 1, "a minute", "{n} minutes");

/** Text fields as sent, files left out, Next's own fields left out; null when there is too much of it. */
function valuesOf(form: FormData): FormValues | null {
  const values: FormValues = Object.create(null) as FormValues;
  let characters = 0;
  for (const [name, value] of form) {
    if (typeof value !== "string" || name.startsWith("$ACTION")) continue;
    characters += name.length + value.length;
    if (characters > LONGEST_FORM_CHARACTERS) return null;
    const known = values[name];
    values[name] = known === undefined ? value : Array.isArray(known) ? [...known, value] : [known, value];
  }
  return { ...values };
}

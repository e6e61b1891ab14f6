"use server";
import { notFound, redirect } from "next/navigation";
import { action } from "@/app/action";
import { one, refused } from "@/app/form-state";
import { endLimit, setLimit } from "@/lib/programs/set-limit.server";

const SENT_BEFORE =
  "Not saved: this form was sent before with something else in it. Reload the page to see what is on record.";

export const limit = action({ name: "limit.set" }, async (ctx, values) => {
  const [athleteId, key] = [one(values, "athleteId"), one(values, "key")];
  const field = (name: string) => one(values, name);
  const done = await setLimit(ctx, {
    athleteId,
    key,
    fields: {
      ...{ kind: field("kind"), distance: field("distance"), text: field("text") },
      ...{ from: field("from"), until: field("until"), reason: field("reason") },
    },
  });
  if (done.ok) redirect(`/athletes/${athleteId}?limited=${key}#limits`);
  if (done.why === "fields") return refused(values, done.errors as Record<string, string>);
  if (done.why === "other-content") return refused(values, {}, SENT_BEFORE);
  notFound();
});

export const end = action({ name: "limit.end" }, async (ctx, values) => {
  const [athleteId, limitId, key] = [one(values, "athleteId"), one(values, "limitId"), one(values, "key")];
  const done = await endLimit(ctx, { athleteId, limitId, key });
  if (done.ok) redirect(`/athletes/${athleteId}?limited=${key}#limits`);
  if (done.why === "other-content") return refused(values, {}, SENT_BEFORE);
  notFound();
});

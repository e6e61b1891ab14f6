"use server";
import { notFound, redirect } from "next/navigation";
import { action } from "@/app/action";
import { one } from "@/app/form-state";
import { acknowledgeAdvice } from "@/lib/flags/advice.server";

/** What else waits to be read comes next; then the day. */
export const confirmRead = action({ name: "advice.read" }, async (ctx, values) => {
  const left = await acknowledgeAdvice(ctx, one(values, "flagId"));
  if (!left) notFound();
  const [next] = left;
  redirect(next ? `/today/advice/${next.flagId}` : "/today");
});

"use server";
import { revalidatePath } from "next/cache";
import { notFound, redirect } from "next/navigation";
import { action } from "@/app/action";
import { one, refused } from "@/app/form-state";
import type { Said } from "@/lib/said";
import { endCalendarLink, makeCalendarLink } from "@/lib/programs/calendar-link.server";
import { confirmDoctorAdvice } from "@/lib/programs/own-program.server";

export const confirmAdvice = action({ name: "advice.doctor-first" }, async (ctx, values) => {
  if (one(values, "read") !== "1")
    return refused(values, { read: "Tick the box once you have read it." satisfies Said });
  const done = await confirmDoctorAdvice(ctx, one(values, "key"));
  if (!done.ok) notFound();
  redirect("/program");
});

/** Answers with the new secret address as its message: it is told this once. */
export const makeLink = action({ name: "calendar.link", perHour: 20 }, async (ctx) => {
  const address = await makeCalendarLink(ctx);
  return address ? { kind: "saved", message: address } : notFound();
});

export const endLink = action({ name: "calendar.end" }, async (ctx) => {
  if ((await endCalendarLink(ctx)) === null) notFound();
  revalidatePath("/program");
  return { kind: "saved", message: "The address is stopped." satisfies Said };
});

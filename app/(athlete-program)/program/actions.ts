"use server";
import { notFound, redirect } from "next/navigation";
import { action } from "@/app/action";
import { one, refused } from "@/app/form-state";
import { confirmDoctorAdvice } from "@/lib/programs/own-program.server";

export const confirmAdvice = action({ name: "advice.doctor-first" }, async (ctx, values) => {
  if (one(values, "read") !== "1") return refused(values, { read: "Tick the box once you have read it." });
  const done = await confirmDoctorAdvice(ctx, one(values, "key"));
  if (!done.ok) notFound();
  redirect("/program");
});

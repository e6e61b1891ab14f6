"use server";
import { notFound, redirect } from "next/navigation";
import { action } from "@/app/action";
import { one, refused } from "@/app/form-state";
import { TARGETS_OF } from "@/lib/self-checks/check";
import { chooseTargets } from "@/lib/self-checks/choose-targets.server";

export const saveTargets = action({ name: "checks.targets" }, async (ctx, values) => {
  const chosen = TARGETS_OF.find((each) => each === one(values, "targets"));
  if (!chosen) return refused(values, { targets: "Choose one of the answers shown." });
  if (!(await chooseTargets(ctx, chosen === "both" ? null : chosen))) notFound();
  redirect("/checks");
});

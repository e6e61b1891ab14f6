"use server";

import { redirect } from "next/navigation";
import { action } from "@/app/action";
import { refused, type FormState } from "@/app/form-state";
import { leaveOrg } from "@/lib/people/change-member.server";

export const leave = action({ name: "leave-org" }, async (ctx, values): Promise<FormState> => {
  const done = await leaveOrg(ctx);
  if (!done.ok && done.why === "last-admin")
    return refused(values, {}, "You are the only admin. Make somebody else an admin first.");
  redirect("/welcome");
});

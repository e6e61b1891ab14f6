"use server";

import { revalidatePath } from "next/cache";
import { notFound, redirect } from "next/navigation";
import { action } from "@/app/action";
import { many, one, refused, type FormState, type FormValues } from "@/app/form-state";
import { changeRoles, changeTeam, removeMember, type MemberChanged } from "@/lib/people/change-member.server";
import { rolesField, sentencesOf } from "@/lib/people/member-forms";

const WHY = {
  "last-admin": "This is the only admin. Make somebody else an admin first.",
  "needs-role": "Their roles do not allow this in a team. Change the roles first.",
} as const;

function said(values: FormValues, done: MemberChanged, message: string): FormState {
  if (!done.ok) return done.why === "not-found" ? notFound() : refused(values, {}, WHY[done.why]);
  revalidatePath("/members", "layout");
  return { kind: "saved", message };
}

export const saveRoles = action({ name: "member" }, async (ctx, values) => {
  const roles = rolesField.safeParse(many(values, "roles"));
  if (!roles.success) return refused(values, { roles: Object.values(sentencesOf(roles.error))[0]! });
  const done = await changeRoles(ctx, one(values, "personId"), roles.data);
  return said(values, done, "Saved. It holds from their next click on.");
});

export const addToTeam = action({ name: "member" }, async (ctx, values) => {
  const as = one(values, "as");
  if (as !== "staff" && as !== "athlete") return refused(values, { as: "Choose as what they join." });
  const change = { teamId: one(values, "teamId"), asStaff: as === "staff", join: true };
  return said(values, await changeTeam(ctx, one(values, "personId"), change), "Added.");
});

export const takeFromTeam = action({ name: "member" }, async (ctx, values) => {
  const change = { teamId: one(values, "teamId"), asStaff: one(values, "as") === "staff", join: false };
  return said(values, await changeTeam(ctx, one(values, "personId"), change), "Taken out.");
});

export const remove = action({ name: "member" }, async (ctx, values) => {
  const done = await removeMember(ctx, one(values, "personId"));
  if (!done.ok) return said(values, done, "");
  redirect("/members");
});

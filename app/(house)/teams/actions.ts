"use server";

import { revalidatePath } from "next/cache";
import { notFound } from "next/navigation";
import { action } from "@/app/action";
import { one, refused, type FormState, type FormValues } from "@/app/form-state";
import { sentencesOf, teamName } from "@/lib/people/member-forms";
import { createTeam, deleteTeam, renameTeam, type TeamChanged } from "@/lib/people/teams.server";

const WHY = {
  "name-taken": "There is a team of this name already.",
  "not-empty": "Somebody is still in this team or invited to it.",
} as const;

function said(values: FormValues, done: TeamChanged, message: string): FormState {
  if (!done.ok) return done.why === "not-found" ? notFound() : refused(values, {}, WHY[done.why]);
  revalidatePath("/teams");
  return { kind: "saved", message };
}

const named = (act: typeof createTeam, message: string) =>
  action({ name: "team" }, async (ctx, values) => {
    const name = teamName.safeParse(one(values, "name"));
    if (!name.success) return refused(values, { name: sentencesOf(name.error).form ?? "Write a name." });
    return said(values, await act(ctx, one(values, "id"), name.data), message);
  });

export const create = named(createTeam, "Created.");
export const rename = named(renameTeam, "Renamed.");

export const remove = action({ name: "team" }, async (ctx, values) =>
  said(values, await deleteTeam(ctx, one(values, "id")), "Deleted."),
);

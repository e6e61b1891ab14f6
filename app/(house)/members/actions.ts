"use server";

import { revalidatePath } from "next/cache";
import { action } from "@/app/action";
import { many, one, refused, type FormState, type FormValues } from "@/app/form-state";
import { resendInvite, revokeInvite, sendInvite, type Invited } from "@/lib/people/invite.server";
import { InviteForm, sentencesOf } from "@/lib/people/member-forms";

const WHY = {
  "not-allowed": "You can invite athletes into your own teams. Ask an admin for anything else.",
  "no-team": "This team is not there any more. Choose another.",
  "needs-team": "Choose the athlete’s team: its coaches and physios are the ones who see what they log.",
  "too-many": "50 invitations went out today. Go on tomorrow.",
  "not-found": "This invitation was accepted or ended.",
} as const;

const said = (values: FormValues, done: Invited, message: string): FormState => {
  revalidatePath("/members");
  if (done.ok) return { kind: "saved", message };
  const why = WHY[done.why];
  return done.why === "no-team" || done.why === "needs-team"
    ? refused(values, { teamId: why })
    : refused(values, {}, why);
};

export const invite = action({ name: "invite", perHour: 120 }, async (ctx, values) => {
  const { org: _org, ...typed } = values;
  const form = InviteForm.safeParse({ ...typed, roles: many(values, "roles") });
  if (!form.success) return refused(values, sentencesOf(form.error));
  return said(values, await sendInvite(ctx, form.data), `An invitation is on its way to ${form.data.email}.`);
});

export const resend = action({ name: "invite", perHour: 120 }, async (ctx, values) =>
  said(values, await resendInvite(ctx, one(values, "id")), "Sent again. The earlier link no longer works."),
);

export const revoke = action({ name: "revoke-invite" }, async (ctx, values) =>
  said(values, await revokeInvite(ctx, one(values, "id")), "Ended. The link no longer works."),
);

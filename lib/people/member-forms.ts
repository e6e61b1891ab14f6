import { z } from "zod";
import { ROLES, type Role } from "@/lib/access/actor";
import { emailAddress, personName } from "@/lib/text";
import { timeZoneIn } from "./time-zone";

const id = z.uuid();
const inOrder = (roles: readonly Role[]) => ROLES.filter((role) => roles.includes(role));

/** At least one role, each once, in the fixed order. */
export const rolesField = z
  .array(z.enum(ROLES, { error: "Choose roles from the list." }))
  .min(1, "Choose at least one role.")
  .max(ROLES.length)
  .transform(inOrder);

/** An invite as its form gives it: `id` was made with the form, so that sending it twice invites once. */
export const InviteForm = z.strictObject({
  id,
  email: emailAddress,
  roles: rolesField,
  teamId: z.union([z.literal(""), id], { error: "Choose a team from the list." }).transform((text) => text || null),
});
export type InviteForm = z.infer<typeof InviteForm>;

export const teamName = personName;
export const orgName = personName;

export const ProfileForm = z.strictObject({
  name: personName,
  timeZone: z.string().transform((text, ctx) => {
    const zone = timeZoneIn(text);
    if (zone) return zone;
    ctx.addIssue({ code: "custom", message: "Choose a time zone from the list." });
    return z.NEVER;
  }),
  unit: z.enum(["km", "mi"], { error: "Choose kilometres or miles." }),
  theme: z.enum(["system", "light", "dark"], { error: "Choose a look." }),
});

/** The first sentence for each field that was refused. */
export function sentencesOf(error: z.ZodError): Record<string, string> {
  const sentences: Record<string, string> = {};
  for (const { path, message } of error.issues) sentences[String(path[0] ?? "form")] ??= message;
  return sentences;
}

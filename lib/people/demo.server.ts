import { database } from "@/db/client";
import { loginByEmail } from "@/db/queries/sessions";

export const DEMO_ROLES = ["physio", "coach", "athlete", "admin"] as const;

/** The person of the demo club behind a role; null everywhere but in the demo. */
export async function demoPerson(
  role: (typeof DEMO_ROLES)[number],
  settings: Record<string, string | undefined>,
): Promise<string | null> {
  if (settings.PLUMBLINE_DEMO !== "1") return null;
  const email = `${role}@demo.plumbline.test`;
  const login = await database().transaction({ as: "door" }, (tx) => loginByEmail(tx, email));
  return login?.personId ?? null;
}

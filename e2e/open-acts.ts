import { randomUUID } from "node:crypto";
import type { By } from "./access";
import type { Target } from "./targets";

/** What a form sends; a file is one of its fields. */
export type Fields = Record<string, string | { name: string; mimeType: string; buffer: Buffer }>;
export type Act = { by: By; fields: (target: Target) => Fields };

const fromStart = "app/(public)/start/";

/** What whoever is signed in nowhere, or not in an organisation yet, may do. */
export const OPEN_ACTS: Record<string, Act> = {
  "app/session-actions.ts signOut": { by: "everybody", fields: () => ({}) },
  "app/session-actions.ts signOutEverywhere": { by: "everybody", fields: () => ({}) },
  "app/(public)/sign-in/actions.ts signInByPassword": {
    by: "everybody",
    fields: () => ({ email: "nobody@example.org", password: "a password of nobody" }),
  },
  "app/(public)/sign-in/actions.ts enterDemo": { by: "everybody", fields: () => ({ role: "owner" }) },
  "app/(public)/invite/[token]/actions.ts accept": {
    by: "everybody",
    fields: (t) => ({ token: t.inviteId, name: "Somebody New" }),
  },
  "app/(public)/sign-in/link/actions.ts signInByLink": { by: "everybody", fields: (t) => ({ token: t.inviteId }) },
  "app/(public)/sign-in/actions.ts sendLink": { by: "everybody", fields: () => ({ email: "nobody@example.org" }) },
  [`${fromStart}actions.ts ask`]: {
    by: "everybody",
    fields: () => ({ email: "nobody@example.org", name: "Nobody", orgName: "Nowhere" }),
  },
  [`${fromStart}actions.ts confirm`]: { by: "everybody", fields: (t) => ({ token: t.inviteId }) },
  "app/(public)/reminders/stop/actions.ts stopReminders": { by: "everybody", fields: () => ({ t: "x" }) },
  "app/org-actions.ts switchOrg": { by: "everybody", fields: (t) => ({ to: t.orgId }) },
  "app/org-actions.ts createOrg": { by: "everybody", fields: () => ({ id: randomUUID(), name: "An organisation" }) },
};

import type { Role } from "@/lib/access/actor";

/*
 * The letters of the house. A subject names nobody and says nothing of anybody's health: it shows on locked screens.
 * Names in a body are written by people whom the reader may not know, so they can hold no address to click.
 */
type Letter = { to: string; subject: string; body: string };

const ROLE_WORDS: Record<Role, string> = {
  admin: "an admin",
  physio: "a physio",
  coach: "a coach",
  athlete: "an athlete",
};

/** "a coach and an athlete" */
export const rolesInWords = (roles: readonly Role[]): string =>
  roles
    .map((role) => ROLE_WORDS[role])
    .join(", ")
    .replace(/, ([^,]*)$/, " and $1");

/** A name without what mail programs turn into a link. */
export const unlinked = (name: string): string =>
  name
    .replace(/[/\\@<>]|:(?=\S)|\.(?=[^\s.])/g, " ")
    .replace(/ {2,}/g, " ")
    .trim();

export const inviteLetter = (
  to: string,
  invite: { orgName: string; teamName: string | null; invitedBy: string; roles: readonly Role[] },
  link: string,
): Letter => ({
  to,
  subject: "You are invited to Plumbline",
  body: `${unlinked(invite.invitedBy)} invites you to ${unlinked(invite.orgName)}${
    invite.teamName ? `, ${unlinked(invite.teamName)},` : ""
  } as ${rolesInWords(invite.roles)}.

See the invitation and accept it here:
${link}

The link works once, within 7 days. If you do not know the sender, leave it: nothing happens until you accept.
`,
});

export const signInLetter = (to: string, link: string): Letter => ({
  to,
  subject: "Your link to sign in to Plumbline",
  body: `Sign in here:
${link}

The link works once, within 10 minutes. If you did not ask for it, leave it: nobody gets in without it.
`,
});

export const startLetter = (to: string, link: string): Letter => ({
  to,
  subject: "Confirm your address for Plumbline",
  body: `Somebody, probably you, asked to set up an organisation on Plumbline with this address. Confirm it here:
${link}

The link works once, within one hour. If it was not you, leave it: nothing is created without it.
`,
});

export const passwordLetter = (to: string, signInPage: string): Letter => ({
  to,
  subject: "Your Plumbline password was changed",
  body: `The password of your account was changed just now, and every other device was signed out.

If it was not you, ask for a sign-in link at ${signInPage} and choose a new password under Account.
`,
});

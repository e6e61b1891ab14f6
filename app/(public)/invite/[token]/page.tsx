import type { Metadata } from "next";
import { signOut } from "@/app/session-actions";
import { BrandMark } from "@/components/top-bar";
import { Button, ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { visitor } from "@/lib/ctx.server";
import { rolesInWords } from "@/lib/mail/letters";
import { readInvite } from "@/lib/people/accept.server";
import styles from "@/app/(public)/sign-in/sign-in.module.css";
import { AcceptForm } from "./accept-form";

export const metadata: Metadata = { title: "Invitation" };

/** Shows an invitation and changes nothing: mail programs open links before people do. */
export default async function InvitePage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const who = await visitor();
  const invite = await readInvite(token, who?.personId ?? null);
  const here = `/invite/${token}`;
  return (
    <main id="main" className={styles.page}>
      <p className={styles.brand}>
        <BrandMark /> Plumbline
      </p>
      {invite ? (
        <>
          <h1>Join {invite.orgName}</h1>
          <p className={styles.lead}>
            {invite.invitedBy} invites <b>{invite.email}</b> as {rolesInWords(invite.roles)}
            {invite.teamName && ` of ${invite.teamName}`}.
          </p>
          {invite.reader.is === "other" && (
            <Card title="You are signed in as somebody else">
              <p>
                You are signed in as <b>{invite.reader.email}</b>; this invitation is for <b>{invite.email}</b>.
              </p>
              <form action={signOut} className={styles.form}>
                <input type="hidden" name="next" value={here} />
                <Button>Sign out and open it again</Button>
              </form>
            </Card>
          )}
          {invite.reader.is === "signed-out" && (
            <Card title="You have an account">
              <p>Sign in with {invite.email} and you come back here.</p>
              <p className={styles.form}>
                <ButtonLink variant="primary" href={`/sign-in?${new URLSearchParams({ next: here })}`}>
                  Sign in
                </ButtonLink>
              </p>
            </Card>
          )}
          {(invite.reader.is === "new" || invite.reader.is === "invited") && (
            <Card>
              <AcceptForm token={token} isNew={invite.reader.is === "new"} org={invite.orgName} />
            </Card>
          )}
        </>
      ) : (
        <>
          <h1>This invitation no longer works</h1>
          <p className={styles.lead}>
            It was used, ended or is older than seven days. Ask whoever invited you for a new one. If you accepted it
            yourself, just sign in.
          </p>
          <p>
            <ButtonLink href="/sign-in">Sign in</ButtonLink>
          </p>
        </>
      )}
    </main>
  );
}

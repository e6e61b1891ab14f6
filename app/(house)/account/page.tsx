import type { Metadata } from "next";
import { ActForm } from "@/app/act-form";
import { momentText } from "@/app/person-words";
import { signOutEverywhere } from "@/app/session-actions";
import { ButtonLink } from "@/components/ui/button";
import { Card, CardPart } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { requireCtx } from "@/lib/ctx.server";
import { readAccount } from "@/lib/people/account.server";
import { readTipSettings } from "@/lib/tips/tip-settings.server";
import { TIME_ZONES } from "@/lib/people/time-zone";
import styles from "../house.module.css";
import rows from "@/app/rows.module.css";
import { endSession } from "./actions";
import { PasswordForm } from "./password-form";
import { SettingsForm } from "./settings-form";
import { TipsCard } from "./tips-card";

export const metadata: Metadata = { title: "Account" };

const DONE: Record<string, string> = {
  settings: "Settings saved.",
  password: "Password saved. Every other device was signed out.",
  session: "Signed out there.",
  tips: "Saved what tips are shown.",
};

const REMINDERS = "One line a day at your own hour, if you want it. Off until you switch it on.";

export default async function Account({ searchParams }: { searchParams: Promise<{ done?: string | string[] }> }) {
  const ctx = await requireCtx();
  const { email, hasPassword, sessions } = await readAccount(ctx);
  const { name, timeZone, unit, theme } = ctx.visitor;
  const org = ctx.actor.orgId;
  const tips = ctx.actor.roles.includes("athlete") ? await readTipSettings(ctx) : null;
  const done = DONE[String((await searchParams).done)];
  return (
    <main id="main" className={`${styles.page} ${styles.narrow}`}>
      <PageHeader title="Account" lead={email} />
      {done && <Notice tone="success">{done}</Notice>}
      <Card title="You">
        <SettingsForm org={org} zones={TIME_ZONES} name={name} timeZone={timeZone} unit={unit} theme={theme} />
      </Card>
      {ctx.actor.roles.some((role) => role !== "admin") && (
        <Card title="Reminders">
          <p>{REMINDERS}</p>
          <p>
            <ButtonLink href="/reminders">Choose your reminders</ButtonLink>
          </p>
        </Card>
      )}
      {tips && <TipsCard settings={tips} org={org} />}
      <Card title="Password">
        <PasswordForm org={org} email={email} hasPassword={hasPassword} />
      </Card>
      <Card title="Where you are signed in">
        <ul className={rows.list}>
          {sessions.map((session) => (
            <li key={session.idHash}>
              <div className={rows.what}>
                <b>{session.device || "Unknown device"}</b>
                <small>
                  {session.isThisOne ? "This device" : `Last seen ${momentText(session.lastSeenAt, timeZone)}`}, since{" "}
                  {momentText(session.createdAt, timeZone)}
                </small>
              </div>
              {!session.isThisOne && (
                <ActForm act={endSession} fields={{ org, session: session.idHash }} size="small" pending="Ending…">
                  Sign out there<span className="visually-hidden">, {session.device}</span>
                </ActForm>
              )}
            </li>
          ))}
        </ul>
        <CardPart>
          <form action={signOutEverywhere}>
            <SubmitButton variant="danger" pending="Signing out…">
              Sign out everywhere
            </SubmitButton>
          </form>
        </CardPart>
      </Card>
    </main>
  );
}

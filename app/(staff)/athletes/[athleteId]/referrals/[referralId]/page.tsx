import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ReferralLetter, ReferralSteps } from "@/components/referral-letter";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { readDetails } from "@/lib/athletes/details.server";
import { requireRole } from "@/lib/ctx.server";
import { NEXT } from "@/lib/referrals/referral";
import { readReferral } from "@/lib/referrals/referrals.server";
import styles from "@/app/(staff)/athletes/athletes.module.css";
import { edit } from "@/app/(staff)/athletes/[athleteId]/refer/refer-actions";
import { ReferForm } from "@/app/(staff)/athletes/[athleteId]/refer/refer-form";
import { MoveForm } from "./move-form";
import letter from "./letter.module.css";

export const metadata: Metadata = { title: "Referral" };

type Props = {
  params: Promise<{ athleteId: string; referralId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function ReferralPage({ params, searchParams }: Props) {
  const ctx = await requireRole("physio");
  const [{ athleteId, referralId }, { saved }] = [await params, await searchParams];
  const referral = await readReferral(ctx, athleteId, referralId);
  const details = referral && (await readDetails(ctx, athleteId));
  if (!referral?.letter || !details) notFound();
  const hidden = () => ({
    org: ctx.actor.orgId,
    athleteId,
    referralId,
    version: String(referral.version),
    key: randomUUID(),
  });
  return (
    <main id="main" className={`${styles.page} ${styles.narrow} ${letter.sheet}`}>
      <div className={letter.screen}>
        <PageHeader
          title={
            <>
              Referral of <bdi>{referral.athleteName}</bdi>
            </>
          }
          actions={<ButtonLink href={`/athletes/${athleteId}`}>Athlete</ButtonLink>}
        />
        {saved && <Notice tone="success">Saved.</Notice>}
        <ReferralSteps referral={referral} timeZone={ctx.visitor.timeZone} />
        {NEXT[referral.status].length > 0 && (
          <Card title="Next step">
            <div className={styles.list}>
              {NEXT[referral.status].map((to) => (
                <MoveForm key={`${to} ${referral.version}`} to={to} hidden={hidden()} />
              ))}
            </div>
          </Card>
        )}
        {referral.status === "draft" && (
          <Disclosure summary="Change the letter">
            <ReferForm
              key={referral.version}
              action={edit}
              hidden={hidden()}
              letter={referral.letter}
              submit="Save the letter"
            />
          </Disclosure>
        )}
      </div>
      <Card>
        <ReferralLetter
          referral={referral}
          birthDate={details.birthDate}
          org={ctx.visitor.org?.name ?? ""}
          timeZone={ctx.visitor.timeZone}
        />
      </Card>
      <p className={letter.screen}>
        Print this page with your browser (Ctrl or ⌘ and P): only the letter is printed. Plumbline sends it to nobody.
      </p>
    </main>
  );
}

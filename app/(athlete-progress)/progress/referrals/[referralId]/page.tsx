import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ReferralLetter, ReferralSteps } from "@/components/referral-letter";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { readDetails } from "@/lib/athletes/details.server";
import { requireRole } from "@/lib/ctx.server";
import { readReferral } from "@/lib/referrals/referrals.server";
import styles from "@/app/(athlete-progress)/progress/progress.module.css";

export const metadata: Metadata = { title: "Your referral" };

export default async function OwnReferral({ params }: { params: Promise<{ referralId: string }> }) {
  const ctx = await requireRole("athlete");
  const { referralId } = await params;
  const referral = await readReferral(ctx, ctx.actor.personId, referralId);
  const details = await readDetails(ctx, ctx.actor.personId);
  if (!referral?.letter || !details) notFound();
  return (
    <main id="main" className={styles.page}>
      <PageHeader title="Your referral" lead={<a href="/progress">Back to your progress</a>} />
      <ReferralSteps referral={referral} timeZone={ctx.visitor.timeZone} />
      <Card>
        <ReferralLetter
          referral={referral}
          birthDate={details.birthDate}
          org={ctx.visitor.org?.name ?? ""}
          timeZone={ctx.visitor.timeZone}
        />
      </Card>
    </main>
  );
}

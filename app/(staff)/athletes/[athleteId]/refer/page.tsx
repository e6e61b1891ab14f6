import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { viewAthlete } from "@/lib/athletes/view-athlete.server";
import { requireRole } from "@/lib/ctx.server";
import { draftReferral } from "@/lib/referrals/referrals.server";
import styles from "@/app/(staff)/athletes/athletes.module.css";
import { ReferForm } from "./refer-form";
import { start } from "./refer-actions";

export const metadata: Metadata = { title: "Refer" };

type Props = {
  params: Promise<{ athleteId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function ReferPage({ params, searchParams }: Props) {
  const ctx = await requireRole("physio");
  const [{ athleteId }, { flag }] = [await params, await searchParams];
  const flagId = typeof flag === "string" && flag !== "" ? flag : null;
  const [drafted, view] = [await draftReferral(ctx, athleteId, flagId), await viewAthlete(ctx, athleteId)];
  if (!drafted || !view) notFound();
  return (
    <main id="main" className={`${styles.page} ${styles.narrow}`}>
      <PageHeader
        title={
          <>
            Refer <bdi>{view.record.name}</bdi>
          </>
        }
        lead="Drafted from the entries behind the flags. Read it, change what is not right, then save it as a draft. Nothing is sent from here."
      />
      <Card>
        <ReferForm
          action={start}
          hidden={{ org: ctx.actor.orgId, athleteId, key: randomUUID(), flagId: flagId ?? "" }}
          letter={drafted.draft}
          settles={drafted.settles}
          submit="Save as draft"
        />
      </Card>
      <p>
        <a href={`/athletes/${athleteId}`}>Back without a referral</a>
      </p>
    </main>
  );
}

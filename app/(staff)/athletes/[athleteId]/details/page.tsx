import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { readDetails } from "@/lib/athletes/details.server";
import { requireRole } from "@/lib/ctx.server";
import styles from "@/app/(staff)/athletes/athletes.module.css";
import { DetailsForm } from "./details-form";

export const metadata: Metadata = { title: "Details" };

type Props = {
  params: Promise<{ athleteId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function DetailsPage({ params, searchParams }: Props) {
  const ctx = await requireRole("physio");
  const [{ athleteId }, { saved }] = [await params, await searchParams];
  const details = await readDetails(ctx, athleteId);
  if (!details) notFound();
  const { birthDate, firstEpisode, onset, resolvedOn } = details;
  return (
    <main id="main" className={`${styles.page} ${styles.narrow}`}>
      <PageHeader
        title={
          <>
            Details of <bdi>{details.name}</bdi>
          </>
        }
        lead="The rules read these beside the logs. A change is judged at once and put on record."
      />
      {saved && <Notice tone="success">Saved, and judged anew.</Notice>}
      <Card>
        <DetailsForm
          hidden={{ org: ctx.actor.orgId, athleteId, key: randomUUID() }}
          details={{ birthDate, firstEpisode, onset, resolvedOn }}
        />
      </Card>
      <p>
        <a href={`/athletes/${athleteId}`}>Back to the athlete</a>
      </p>
    </main>
  );
}

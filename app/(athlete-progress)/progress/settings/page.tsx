import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { readDetails } from "@/lib/athletes/details.server";
import { CATEGORIES } from "@/lib/athletes/page-record";
import { requireRole } from "@/lib/ctx.server";
import { dayInWords } from "@/lib/days";
import styles from "../progress.module.css";
import { OwnDetailsForm, SharingForm } from "./own-forms";

export const metadata: Metadata = { title: "Settings" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ProgressSettings({ searchParams }: Props) {
  const ctx = await requireRole("athlete");
  const { saved } = await searchParams;
  const details = await readDetails(ctx, ctx.actor.personId);
  if (!details) notFound();
  const { birthDate, firstEpisode, onset, resolvedOn, keptFromCoach } = details;
  const hidden = () => ({ org: ctx.actor.orgId, key: randomUUID() });
  return (
    <main id="main" className={styles.page}>
      <PageHeader title="Settings" lead={<a href="/progress">Back to your progress</a>} />
      {saved && <Notice tone="success">Saved. It counts from now on.</Notice>}
      <Card title="What your coach sees" id="sharing">
        <SharingForm hidden={hidden()} shared={CATEGORIES.filter((category) => !keptFromCoach.includes(category))} />
      </Card>
      <Card title="About you and your back">
        <OwnDetailsForm hidden={hidden()} details={{ birthDate, firstEpisode, onset, resolvedOn }} />
        {resolvedOn && (
          <p className="muted">Your physio closed an episode on {dayInWords(resolvedOn)}; only they can change that.</p>
        )}
      </Card>
    </main>
  );
}

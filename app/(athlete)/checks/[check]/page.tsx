import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { randomUUID } from "node:crypto";
import styles from "@/app/(athlete)/day.module.css";
import { happenedIn, type Search } from "@/app/(athlete)/search";
import { CheckHistory } from "@/components/self-check/check-history";
import { CheckLine } from "@/components/self-check/check-line";
import { Protocol } from "@/components/self-check/protocol";
import { Standing } from "@/components/self-check/standing";
import { Targets } from "@/components/self-check/targets";
import { BetterWait } from "@/components/self-check/better-wait";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/ctx.server";
import { confirmSaved } from "@/lib/logs/saved.server";
import { dayOptions } from "@/lib/self-checks/day-options";
import { checkById } from "@/lib/self-checks/checks";
import { reasonsToWait } from "@/lib/self-checks/gate";
import { readOwnChecks } from "@/lib/self-checks/read-checks.server";
import { latestOf } from "@/lib/self-checks/results";
import { heldAgainst } from "@/lib/self-checks/target-words";
import { saveCheck } from "./actions";
import { CheckForm } from "./check-form";

type Props = { params: Promise<{ check: string }>; searchParams: Search };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: checkById((await params).check)?.name ?? "Self-checks" };
}

/** One self-check: how it goes, the form with its timer, and what is on record. */
export default async function CheckPage({ params, searchParams }: Props) {
  const ctx = await requireRole("athlete");
  const known = checkById((await params).check);
  const happened = happenedIn(await searchParams);
  const [view, isSaved] = await Promise.all([readOwnChecks(ctx), confirmSaved(ctx, happened)]);
  if (!known || !view) notFound();
  const check = heldAgainst(known, view.targetsOf);
  const { entries, checkIns, athleteId, today } = view;
  const reasons = reasonsToWait(view, check.id, today);
  const hopHurt = check.id === "hop-test" && check.sides.some((side) => latestOf(entries, check.id, side)?.stopped);
  const form = (
    <CheckForm
      mutation="log.check"
      key={happened.saved}
      act={saveCheck}
      check={check}
      days={dayOptions(today)}
      hidden={{ org: ctx.actor.orgId, key: randomUUID(), check: check.id }}
      timer={reasons.length === 0}
    />
  );
  return (
    <div className={styles.page}>
      <PageHeader
        title={check.name}
        lead={check.about}
        actions={<ButtonLink href="/checks">All self-checks</ButtonLink>}
      />
      {isSaved && (
        <Notice tone="success" title="Saved">
          <p>
            It stands below. <a href="/history">See it in your history</a>
          </p>
        </Notice>
      )}
      {hopHurt && (
        <Notice title="The last hop that you wrote down hurt">
          <p>
            Do not try again for now. The <a href="/week">questions of the week</a> ask about it: what you answer there,
            a physio reads.
          </p>
        </Notice>
      )}
      <BetterWait reasons={reasons} />
      <Protocol check={check} />
      {reasons.length > 0 ? <Disclosure summary="It is done already: write it down">{form}</Disclosure> : form}
      <Card title="What is on record" beside={<Standing check={check} entries={entries} today={today} />}>
        <div className={styles.form}>
          {check.measured.kind !== "words" && <CheckLine check={check} entries={entries} />}
          <CheckHistory {...{ check, entries, checkIns, athleteId, today }} editable />
        </div>
      </Card>
      <Targets check={check} />
    </div>
  );
}

import type { Metadata } from "next";
import { Link } from "@/components/link";
import { notFound } from "next/navigation";
import { randomUUID } from "node:crypto";
import { CheckForm } from "@/app/(athlete)/checks/[check]/check-form";
import { happenedIn, type Search } from "@/app/(athlete)/search";
import styles from "@/app/(staff)/athletes/athletes.module.css";
import { BetterWait } from "@/components/self-check/better-wait";
import { CheckHistory } from "@/components/self-check/check-history";
import { Protocol } from "@/components/self-check/protocol";
import own from "@/components/self-check/self-check.module.css";
import { Standing } from "@/components/self-check/standing";
import { Targets } from "@/components/self-check/targets";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/ctx.server";
import { confirmSaved } from "@/lib/logs/saved.server";
import { checkById, checks } from "@/lib/self-checks/checks";
import { dayOptions } from "@/lib/self-checks/day-options";
import { reasonsToWait } from "@/lib/self-checks/gate";
import { readChecksToWrite } from "@/lib/self-checks/read-checks.server";
import { heldAgainst } from "@/lib/self-checks/target-words";
import { saveCheckFor } from "./actions";

export const metadata: Metadata = { title: "Enter a self-check" };

type Props = { params: Promise<{ athleteId: string; check: string }>; searchParams: Search };

/** A physio takes down a result for an athlete. What speaks against it is said; a physio may know better. */
export default async function CheckForPage({ params, searchParams }: Props) {
  const ctx = await requireRole("physio");
  const { athleteId, check: id } = await params;
  const known = checkById(id);
  const happened = happenedIn(await searchParams);
  const [view, isSaved] = await Promise.all([readChecksToWrite(ctx, athleteId), confirmSaved(ctx, happened)]);
  if (!known || !view) notFound();
  const check = heldAgainst(known, view.targetsOf);
  const { name, entries, checkIns, today } = view;
  return (
    <main id="main" className={`${styles.page} ${styles.narrow}`}>
      <PageHeader
        title={
          <>
            {check.name} of <bdi>{name}</bdi>
          </>
        }
        lead={
          <>
            What you enter is marked as entered by you. <Link href={`/athletes/${athleteId}`}>Back to the athlete</Link>
          </>
        }
      />
      {isSaved && <Notice tone="success">Saved. It stands below.</Notice>}
      <nav aria-label="Other self-checks" className={own.others}>
        {checks.map((each) => (
          <Link
            key={each.id}
            href={`/athletes/${athleteId}/checks/${each.id}`}

            aria-current={each.id === check.id ? "page" : undefined}
          >
            {each.name}
          </Link>
        ))}
      </nav>
      <BetterWait reasons={reasonsToWait(view, check.id, today)} />
      <Protocol check={check} />
      <CheckForm
        key={`${check.id} ${happened.saved}`}
        act={saveCheckFor}
        check={check}
        days={dayOptions(today)}
        hidden={{ org: ctx.actor.orgId, key: randomUUID(), check: check.id, athleteId }}
        timer
      />
      <Card title="What is on record" beside={<Standing check={check} entries={entries} today={today} />}>
        <CheckHistory {...{ check, entries, checkIns, athleteId, today }} />
      </Card>
      <Targets check={check} />
    </main>
  );
}

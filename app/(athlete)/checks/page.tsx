import type { Metadata } from "next";
import { Link } from "@/components/link";
import { notFound } from "next/navigation";
import styles from "@/app/(athlete)/day.module.css";
import { BetterWait } from "@/components/self-check/better-wait";
import { CheckLine } from "@/components/self-check/check-line";
import own from "@/components/self-check/self-check.module.css";
import { Standing } from "@/components/self-check/standing";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/ctx.server";
import { NO_PASS_MARK, type Check } from "@/lib/self-checks/check";
import { checks } from "@/lib/self-checks/checks";
import { reasonsToWait } from "@/lib/self-checks/gate";
import { readOwnChecks, type SelfChecks } from "@/lib/self-checks/read-checks.server";
import { standing } from "@/lib/self-checks/results";
import { heldAgainst } from "@/lib/self-checks/target-words";
import { TargetsForm } from "./targets-form";

export const metadata: Metadata = { title: "Self-checks" };

/** All self-checks: those worth doing now, then those done in the last four weeks. */
export default async function ChecksPage() {
  const ctx = await requireRole("athlete");
  const view = await readOwnChecks(ctx);
  if (!view) notFound();
  const isLater = (check: Check) => standing(view.entries, check.id, view.today).kind === "later";
  return (
    <div className={styles.page}>
      <PageHeader
        title="Self-checks"
        lead="How long you can hold, how far you can reach, left against right. Every four weeks is often enough."
      />
      <BetterWait reasons={reasonsToWait(view, "front-plank", view.today)} />
      <Checks title="Worth doing now" some={checks.filter((check) => !isLater(check))} view={view} />
      <Checks title="Done in the last four weeks" some={checks.filter(isLater)} view={view} />
      <Card title="Your targets">
        <div className={styles.form}>
          <TargetsForm key={view.targetsOf} org={ctx.actor.orgId} chosen={view.targetsOf} />
          <p className="muted small">{NO_PASS_MARK}</p>
        </div>
      </Card>
    </div>
  );
}

function Checks({ title, some, view }: { title: string; some: readonly Check[]; view: SelfChecks }) {
  if (some.length === 0) return null;
  return (
    <Card title={title}>
      <ul className={own.items}>
        {some.map((check) => (
          <li key={check.id}>
            <div className={own.head}>
              <Link href={`/checks/${check.id}`}>{check.name}</Link>
              <Standing check={check} entries={view.entries} today={view.today} />
            </div>
            <p className="muted">{check.about}</p>
            <CheckLine check={heldAgainst(check, view.targetsOf)} entries={view.entries} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

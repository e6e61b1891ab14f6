import type { Metadata } from "next";
import { Link } from "@/components/link";
import { DataTable } from "@/components/ui/data-table";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/ctx.server";
import { dayIn, dayInWords, daysBetween, type Day } from "@/lib/days";
import { OPEN_STATUSES, outcomeWords, STATUS_WORDS, URGENCY_SHORT, type ReferralLine } from "@/lib/referrals/referral";
import { listReferrals } from "@/lib/referrals/referrals.server";
import styles from "./referrals.module.css";

export const metadata: Metadata = { title: "Referrals" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ReferralsPage({ searchParams }: Props) {
  const ctx = await requireRole("physio", "coach");
  const asked = (await searchParams).status;
  const status = OPEN_STATUSES.find((each) => each === asked) ?? null;
  const open = await listReferrals(ctx, status ?? "open");
  const closed = status ? [] : await listReferrals(ctx, "closed");
  const dayOf = (instant: string) => dayIn(new Date(instant), ctx.visitor.timeZone);
  return (
    <main id="main" className={styles.page}>
      <PageHeader title="Referrals" lead="What was asked of others, the oldest first." />
      <nav aria-label="Which referrals" className={styles.filters}>
        <Link href="/referrals" aria-current={status === null ? "page" : undefined}>
          All open
        </Link>
        {OPEN_STATUSES.map((each) => (
          <Link
            key={each}
            href={`/referrals?status=${each}`}

            aria-current={status === each ? "page" : undefined}
          >
            {STATUS_WORDS[each]}
          </Link>
        ))}
      </nav>
      <Referrals
        caption={status ? `Referrals: ${STATUS_WORDS[status].toLowerCase()}` : "Open referrals"}
        rows={open}
        dayOf={dayOf}
        today={ctx.today}
        empty={status ? "None at this step." : "No referral is open. Start one from a flag or an athlete’s page."}
      />
      {closed.length > 0 && <Referrals caption="Closed" rows={closed} dayOf={dayOf} today={ctx.today} closed />}
    </main>
  );
}

function Referrals({
  caption,
  rows,
  dayOf,
  today,
  closed = false,
  empty,
}: {
  caption: string;
  rows: ReferralLine[];
  dayOf: (instant: string) => Day;
  today: Day;
  closed?: boolean;
  empty?: string;
}) {
  if (rows.length === 0) return <p className="muted">{empty}</p>;
  return (
    <DataTable
      caption={caption}
      columns={[
        {
          label: "Athlete",
          rowHead: true,
          cell: ({ athleteId, athleteName, id, letter }) => (
            <a
              href={letter ? `/athletes/${athleteId}/referrals/${id}` : `/athletes/${athleteId}`}
              className={styles.name}
            >
              <bdi>{athleteName}</bdi>
            </a>
          ),
        },
        { label: "Status", cell: ({ status }) => STATUS_WORDS[status] },
        { label: "To whom", cell: ({ letter }) => letter?.toWhom ?? "–" },
        { label: "How soon", cell: ({ letter }) => (letter ? URGENCY_SHORT[letter.urgency] : "–") },
        closed
          ? { label: "Outcome", cell: ({ letter }) => (letter?.outcome ? outcomeWords(letter.outcome) : "–") }
          : { label: "Waiting", number: true, cell: ({ createdAt }) => waited(daysBetween(dayOf(createdAt), today)) },
        {
          label: closed ? "Closed" : "Started",
          cell: ({ createdAt, closedAt }) => dayInWords(dayOf((closed && closedAt) || createdAt)),
        },
      ]}
      rows={rows}
      keyOf={(row) => row.id}
    />
  );
}

const waited = (days: number) => (days <= 0 ? "today" : days === 1 ? "1 day" : `${days} days`);

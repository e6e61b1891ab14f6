import type { Metadata } from "next";
import { TierBadge } from "@/components/tier-badge";
import { ButtonLink } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { listAthletes } from "@/lib/athletes/list-athletes.server";
import type { BoardParams } from "@/lib/board/board-params";
import { requireRole } from "@/lib/ctx.server";
import { dayInWords } from "@/lib/days";
import { TIERS } from "@/lib/triage/timeline";
import styles from "./athletes.module.css";

export const metadata: Metadata = { title: "Athletes" };

export default async function AthletesPage({ searchParams }: { searchParams: Promise<BoardParams> }) {
  const ctx = await requireRole("physio", "coach");
  const { athletes, search, next, audience } = await listAthletes(ctx, await searchParams);
  const query = search ? `&q=${encodeURIComponent(search)}` : "";
  return (
    <main id="main" className={styles.page}>
      <PageHeader title="Athletes" lead="Everybody in your teams, by name." />
      <form action="/athletes" role="search" className={styles.search}>
        <label>
          <span className="visually-hidden">Find by name</span>
          <input type="search" name="q" defaultValue={search} placeholder="Find by name" maxLength={60} />
        </label>
        <button>Find</button>
      </form>
      {athletes.length === 0 ? (
        <EmptyState
          title={search ? `Nobody here is called “${search}”.` : "No athletes in your teams yet."}
          action={search ? <ButtonLink href="/athletes">Show everyone</ButtonLink> : undefined}
        />
      ) : (
        <DataTable
          caption="Athletes of your teams"
          hideCaption
          columns={[
            {
              label: "Name",
              rowHead: true,
              cell: (row) => (
                <a href={`/athletes/${row.athleteId}`} className={styles.name}>
                  <bdi>{row.name}</bdi>
                </a>
              ),
            },
            { label: "Team", cell: (row) => row.teams.join(", ") || "none" },
            {
              label: "Waits for a decision",
              cell: ({ rank, contactNeeded }) => (
                <TierBadge
                  tier={TIERS[rank] ?? "none"}
                  word={contactNeeded && audience === "team" ? "Contact now" : undefined}
                />
              ),
            },
            { label: "Last log", cell: (row) => (row.lastLogDay ? dayInWords(row.lastLogDay) : "never") },
          ]}
          rows={athletes}
          keyOf={(row) => row.athleteId}
        />
      )}
      <Pager previous={null} next={next ? `/athletes?after=${encodeURIComponent(next)}${query}` : null} />
    </main>
  );
}

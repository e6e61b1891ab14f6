import type { Metadata } from "next";
import { randomUUID } from "node:crypto";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/ctx.server";
import { WALL_TEST_CAVEAT, WALL_TEST_STEPS } from "@/lib/logs/wall-test-words";
import { confirmSaved } from "@/lib/logs/saved.server";
import styles from "../day.module.css";
import { happenedIn, type Search } from "../search";
import { WallDrawing } from "./wall-drawing";
import { WallForm } from "./wall-form";

export const metadata: Metadata = { title: "Wall test" };

export default async function WallTestPage({ searchParams }: { searchParams: Search }) {
  const ctx = await requireRole("athlete");
  const happened = happenedIn(await searchParams);
  return (
    <div className={styles.page}>
      <PageHeader title="Wall test" lead="A minute with your back against a wall. Stop if it hurts." />
      {(await confirmSaved(ctx, happened)) && (
        <Notice tone="success" title="Saved">
          <p>
            <a href="/history">See it in your history</a>
          </p>
        </Notice>
      )}
      <Card title="How to do it">
        <div className={styles.wall}>
          <WallDrawing gap="hand" whole />
          <ol>
            {WALL_TEST_STEPS.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </div>
      </Card>
      <WallForm key={happened.saved} org={ctx.actor.orgId} day={ctx.today} keyOfForm={randomUUID()} />
      <p className="muted small">{WALL_TEST_CAVEAT}</p>
    </div>
  );
}

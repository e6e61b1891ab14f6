import type { Metadata } from "next";
import { Link } from "@/components/link";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { requireCtx } from "@/lib/ctx.server";
import { groups, type Group } from "@/lib/learn/topic";
import { causeNote, topicsOf } from "@/lib/learn/topics";
import styles from "./learn.module.css";

export const metadata: Metadata = { title: "Learn" };

const GROUP_WORDS: Record<Group, { title: string; lead?: string }> = {
  start: { title: "Begin here" },
  causes: { title: "Seven ideas of where it comes from", lead: causeNote },
  habits: { title: "Habits that may help" },
};

export default async function LearnPage() {
  await requireCtx();
  return (
    <main id="main" className={styles.page}>
      <PageHeader
        title="Learn"
        lead="Back pain in runners, in plain words: what is known, how well, and where it was read. It does not replace a doctor or a physio."
      />
      {groups.map((group) => (
        <Card key={group} title={GROUP_WORDS[group].title}>
          {GROUP_WORDS[group].lead && <p className={styles.note}>{GROUP_WORDS[group].lead}</p>}
          <ul className={styles.topics}>
            {topicsOf(group).map(({ slug, title, lead }) => (
              <li key={slug}>
                <Link href={`/learn/${slug}`}>{title}</Link>
                <span>{lead}</span>
              </li>
            ))}
          </ul>
        </Card>
      ))}
    </main>
  );
}

import type { Metadata } from "next";
import { Link } from "@/components/link";
import { notFound } from "next/navigation";
import { EmergencyAdvice } from "@/components/emergency-advice";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { requireCtx } from "@/lib/ctx.server";
import { causeNote, corrections, topicBySlug } from "@/lib/learn/topics";
import styles from "../learn.module.css";
import { PassageCard } from "./passage-card";
import { TopicChecks } from "./topic-checks";
import { TopicExercises } from "./topic-exercises";

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: topicBySlug((await params).slug)?.title ?? "Learn" };
}

export default async function TopicPage({ params }: Props) {
  const { actor } = await requireCtx();
  const topic = topicBySlug((await params).slug);
  if (!topic) notFound();
  const isStaff = actor.roles.some((role) => role !== "athlete");
  return (
    <main id="main" className={styles.page}>
      <PageHeader title={topic.title} lead={topic.lead} actions={<ButtonLink href="/learn">All of Learn</ButtonLink>} />
      {topic.cause && (
        <Card tone="say">
          <p>{causeNote}</p>
        </Card>
      )}
      {topic.emergency && <EmergencyAdvice />}
      {topic.passages.map((passage) => (
        <PassageCard key={passage.id} passage={passage} />
      ))}
      <TopicExercises topic={topic} isStaff={isStaff} />
      <TopicChecks topic={topic} isAthlete={actor.roles.includes("athlete")} />
      {topic.slug === "what-the-article-got-wrong" && <OnOtherPages />}
      {!topic.emergency && (
        <p>
          Worried, or is something new? <Link href="/learn/when-to-see-a-doctor">When to see a doctor</Link>
        </p>
      )}
    </main>
  );
}

function OnOtherPages() {
  const elsewhere = corrections.filter(({ topic }) => topic.slug !== "what-the-article-got-wrong");
  return (
    <Card title="Put right on other pages">
      <ul className={styles.topics}>
        {elsewhere.map(({ topic, passage, corrects }) => (
          <li key={`${topic.slug} ${passage.id}`}>
            <Link href={`/learn/${topic.slug}#${passage.id}`}>{passage.heading}</Link>
            <span>{corrects}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

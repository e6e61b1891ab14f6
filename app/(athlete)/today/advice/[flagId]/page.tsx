import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ActForm } from "@/app/act-form";
import { TierBadge } from "@/components/tier-badge";
import { ButtonLink } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { requireRole } from "@/lib/ctx.server";
import { dayInWords } from "@/lib/days";
import { readAdvice } from "@/lib/flags/advice.server";
import { confirmRead } from "./actions";
import styles from "./advice.module.css";

export const metadata: Metadata = { title: "Please read this now" };

/** What to do about a sign that cannot wait: in full, before anything else, and without waiting for anyone. */
export default async function AdvicePage({ params }: { params: Promise<{ flagId: string }> }) {
  const ctx = await requireRole("athlete");
  const advice = await readAdvice(ctx, (await params).flagId);
  if (!advice) notFound();
  const { flagId, tier, title, text, because, since, readAt } = advice;
  const now = tier === "emergency";
  return (
    <article className={`${styles.advice} ${styles[tier]}`}>
      <TierBadge tier={tier} />
      <h1>{now ? "Please get help now" : "Please call a doctor"}</h1>
      <p className={styles.text}>{text}</p>
      <div className={styles.numbers}>
        {now ? (
          <>
            <Call number="112" where="Europe, and most mobile phones" />
            <Call number="999" where="United Kingdom" />
            <Call number="911" where="United States, Canada" />
          </>
        ) : (
          <Call number="111" where="United Kingdom; elsewhere your own doctor or out-of-hours line" />
        )}
      </div>
      <p>
        {now
          ? "You do not need an answer from your coach or physio first. Unsure whether it counts? Then it counts: let a doctor decide."
          : "If it gets worse while you wait, or anything on the help page is new, get help now."}{" "}
        <a href="/help-now">All signs that need help now</a>
      </p>
      <div className={styles.read}>
        {readAt ? (
          <>
            <p className="muted">You said that you had read this. What you logged is saved.</p>
            <ButtonLink href="/today" size="big">
              Back to today
            </ButtonLink>
          </>
        ) : (
          <ActForm act={confirmRead} fields={{ org: ctx.actor.orgId, flagId }} size="big">
            I have read this
          </ActForm>
        )}
      </div>
      <Disclosure summary="Why you see this">
        <p>
          {title}. {because} Since {dayInWords(since)}. What you logged is saved, and the physios of your team are told.
          This page names no illness: it says which of your answers match signs that doctors want to see soon.
        </p>
      </Disclosure>
    </article>
  );
}

function Call({ number, where }: { number: string; where: string }) {
  return (
    <a href={`tel:${number}`}>
      <b>Call {number}</b>
      <span>{where}</span>
    </a>
  );
}

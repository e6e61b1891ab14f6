import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ActForm } from "@/app/act-form";
import { AdvicePanel } from "@/components/advice-panel/advice-panel";
import { readSay } from "@/components/say/say-on-server";
import { ButtonLink } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { requireRole } from "@/lib/ctx.server";
import { dayInWords } from "@/lib/days";
import { readAdvice } from "@/lib/flags/advice.server";
import { confirmRead } from "./actions";

export const metadata: Metadata = { title: "Please read this now" };

/** What to do about a sign that cannot wait: in full, before anything else, and without waiting for anyone. */
export default async function AdvicePage({ params }: { params: Promise<{ flagId: string }> }) {
  const ctx = await requireRole("athlete");
  const advice = await readAdvice(ctx, (await params).flagId);
  if (!advice) notFound();
  const say = await readSay();
  const { flagId, tier, title, text, because, since, readAt } = advice;
  const acts = readAt ? (
    <>
      <p className="muted">You said that you had read this. What you logged is saved.</p>
      <ButtonLink href="/today" size="big">
        Back to today
      </ButtonLink>
    </>
  ) : (
    <ActForm act={confirmRead} mutation="advice.read" fields={{ org: ctx.actor.orgId, flagId }} size="big">
      I have read this
    </ActForm>
  );
  return (
    <AdvicePanel tier={tier} text={text} acts={acts}>
      <Disclosure summary="Why you see this">
        <p>
          {say.told(title)}. {say.told(because)} Since {dayInWords(since)}. What you logged is saved, and the physios of
          your team are told. This page names no illness: it says which of your answers match signs that doctors want to
          see soon.
        </p>
      </Disclosure>
    </AdvicePanel>
  );
}

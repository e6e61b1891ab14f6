import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ActForm } from "@/app/act-form";
import { Live } from "@/app/live/live";
import { AthletePage } from "@/components/athlete-page/athlete-page";
import { readSay } from "@/components/say/say-on-server";
import { NextStepsCard } from "@/components/next-steps/next-steps";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { readAnswers } from "@/lib/answers/read-answers.server";
import { rangeOf } from "@/lib/athletes/chart";
import { settledWords } from "@/lib/athletes/settled-words.server";
import { viewAthlete } from "@/lib/athletes/view-athlete.server";
import { requireRole } from "@/lib/ctx.server";
import { answerUnder } from "@/lib/programs/once.server";
import { readLimits } from "@/lib/programs/read-limits.server";
import type { LimitKept } from "@/lib/programs/set-limit.server";
import { answeredWords } from "@/lib/progression/answered-words.server";
import { readNextSteps } from "@/lib/progression/read-next-steps.server";
import { LatestLogs } from "./latest-logs";
import { LimitsOf } from "./limits";
import { ACTS_OF_A_FLAG, SettleActs } from "./settle-acts";
import { takeBack } from "./step-action";
import { StepActs } from "./step-acts";

export const metadata: Metadata = { title: "Athlete" };

type Props = {
  params: Promise<{ athleteId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function AthletePageForStaff({ params, searchParams }: Props) {
  const ctx = await requireRole("physio", "coach");
  const [{ athleteId }, query] = [await params, await searchParams];
  const [view, next, limits, answers] = await Promise.all([
    viewAthlete(ctx, athleteId),
    readNextSteps(ctx, athleteId),
    readLimits(ctx, athleteId),
    readAnswers(ctx, athleteId),
  ]);
  if (!view) notFound();
  const settled = typeof query.settled === "string" ? await settledWords(ctx, athleteId, query.settled) : null;
  const answered = typeof query.answered === "string" ? await answeredWords(ctx, query.answered) : null;
  const limited = typeof query.limited === "string" && (await answerUnder<LimitKept>(ctx, query.limited)) !== null;
  const { canRefer, canSettle } = view;
  const say = await readSay();
  return (
    <AthletePage
      view={view}
      unit={ctx.visitor.unit}
      range={rangeOf(query.range)}
      notice={
        <>
          {settled && <Notice tone="success">{settled} It comes back only on new evidence.</Notice>}
          {answered && <Notice tone="success">{say.told(answered)}</Notice>}
          {limited && <Notice tone="success">Saved. The athlete and their coach see what holds, and no reason.</Notice>}
        </>
      }
      aside={
        <>
          {answers && <LatestLogs ctx={ctx} view={view} answered={answers} />}
          {limits && <LimitsOf limits={limits} athleteId={athleteId} org={ctx.actor.orgId} unit={ctx.visitor.unit} />}
          {next && (
            <NextStepsCard
              steps={next.steps}
              shared={next.shared}
              timeZone={ctx.visitor.timeZone}
              takeBackOf={({ id, itemId }) => (
                <ActForm
                  act={takeBack}
                  fields={{ org: ctx.actor.orgId, key: randomUUID(), athleteId, itemId, taken: id }}
                  size="small"
                  pending="Taking it back…"
                >
                  Undo
                </ActForm>
              )}
              actsOf={(step) => (
                <StepActs org={ctx.actor.orgId} athleteId={athleteId} viewer={next.viewer} next={step} />
              )}
            />
          )}
          <Live about={athleteId} mode="reads" />
        </>
      }
      actions={
        <>
          {canRefer && <ButtonLink href={`/athletes/${athleteId}/refer`}>Refer</ButtonLink>}
          <ButtonLink href={`/programs/athlete/${athleteId}`}>Programs</ButtonLink>
          {canRefer && <ButtonLink href={`/athletes/${athleteId}/details`}>Details</ButtonLink>}
        </>
      }
      letterOf={({ id }) => `/athletes/${athleteId}/referrals/${id}`}
      actsOf={
        canSettle
          ? ({ id }) => (
              <SettleActs
                org={ctx.actor.orgId}
                athleteId={athleteId}
                flagId={id}
                keys={Array.from({ length: ACTS_OF_A_FLAG }, () => randomUUID())}
                canRefer={canRefer}
              />
            )
          : undefined
      }
    />
  );
}

import type { Metadata } from "next";
import { Link } from "@/components/link";
import { notFound } from "next/navigation";
import { Live } from "@/app/live/live";
import { AthletePage } from "@/components/athlete-page/athlete-page";
import { readSay } from "@/components/say/say-on-server";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { whoLooked, type Look } from "@/lib/athletes/details.server";
import { rangeOf } from "@/lib/athletes/chart";
import { CATEGORY_WORDS } from "@/lib/athletes/page-record";
import { deedWords } from "@/lib/athletes/deed-words";
import { viewAthlete } from "@/lib/athletes/view-athlete.server";
import { requireRole } from "@/lib/ctx.server";
import { dayIn, dayInWords } from "@/lib/days";
import { monthOf } from "@/lib/learn/month";
import { tipFacts } from "@/lib/tips/tip-facts";
import { readTipSettings } from "@/lib/tips/tip-settings.server";
import { whichTips } from "@/lib/tips/which-tips";
import styles from "./progress.module.css";
import { ThisMonth } from "./this-month";
import { TipList } from "./tip-list";

export const metadata: Metadata = { title: "Progress" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The athlete's own page: what their staff see of them, all of it, and who looked. */
export default async function ProgressPage({ searchParams }: Props) {
  const ctx = await requireRole("athlete");
  const { range, hidden } = await searchParams;
  const [view, looks, settings] = await Promise.all([
    viewAthlete(ctx, ctx.actor.personId),
    whoLooked(ctx),
    readTipSettings(ctx),
  ]);
  if (!view) notFound();
  const say = await readSay();
  const { runs, shoes, otherSports } = view.record;
  const month = monthOf(runs, view.today, otherSports);
  const tips = whichTips(tipFacts(runs, shoes, view.today, month), settings);
  const justHidden = typeof hidden === "string" && settings.hidden.includes(hidden) ? hidden : null;
  const kept = view.record.details?.keptFromCoach ?? [];
  return (
    <AthletePage
      view={view}
      unit={ctx.visitor.unit}
      range={rangeOf(range)}
      title="Your progress"
      letterOf={({ id }) => `/progress/referrals/${id}`}
      actions={<ButtonLink href="/progress/settings">Settings</ButtonLink>}
      aside={
        <>
          <ThisMonth
            month={month}
            unit={ctx.visitor.unit}
            shoeNames={new Map(shoes.map(({ id, name }) => [id, name]))}
            tips={<TipList tips={tips} hidden={justHidden} org={ctx.actor.orgId} />}
          />
          <Card title="What your coach sees">
            <p>
              {kept.length === 0
                ? "Your coach sees your pain, runs, exercises and team flags. Safety answers, histories and letters are only for you and your physio."
                : `You keep from your coach: ${kept.map((category) => CATEGORY_WORDS[category].toLowerCase()).join("; ")}.`}{" "}
              <a href="/progress/settings#sharing">Change it</a>,{" "}
              <Link href="/progress/as-coach">{say("see it as they do")}</Link>.
            </p>
          </Card>
          <Card title="Self-checks">
            <p>
              How long you can hold and how far you can reach, every four weeks: <Link href="/checks">Self-checks</Link>
            </p>
          </Card>
          <Card title="Learn">
            <p>
              What is known about back pain and running, and how well: <Link href="/learn">Learn</Link>
            </p>
          </Card>
          <Card title="Who looked">
            <Looks looks={looks} dayOf={(at) => dayIn(new Date(at), ctx.visitor.timeZone)} />
          </Card>
          <Live about={ctx.actor.personId} />
        </>
      }
    />
  );
}

const SHOWN = 5;

function Looks({ looks, dayOf }: { looks: Look[]; dayOf: (at: string) => string }) {
  if (looks.length === 0) return <p className="muted">Nobody but you so far.</p>;
  const list = (some: Look[]) => (
    <ul className={styles.looks}>
      {some.map(({ at, actorId, verb, name }) => (
        <li key={`${at} ${actorId} ${verb}`}>
          <b>{name ?? "Somebody no longer here"}</b> {deedWords(verb)}{" "}
          <span className="muted">{dayInWords(dayOf(at))}</span>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {list(looks.slice(0, SHOWN))}
      {looks.length > SHOWN && (
        <Disclosure summary={`${looks.length - SHOWN} earlier`}>{list(looks.slice(SHOWN))}</Disclosure>
      )}
    </>
  );
}

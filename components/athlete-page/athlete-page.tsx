import type { ReactNode } from "react";
import { PainAndDistanceChart } from "@/components/pain-and-distance-chart";
import { TierBadge } from "@/components/tier-badge";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import type { AthleteView } from "@/lib/athletes/athlete-view";
import { chartOf, type Range } from "@/lib/athletes/chart";
import { type SeenFlag, waitingTier } from "@/lib/athletes/flag-history";
import { painPlace } from "@/lib/athletes/pain-place";
import { isPaused } from "@/lib/programs/pause";
import { ENGLISH } from "@/lib/say";
import { untilWords } from "@/lib/programs/pause-words";
import type { ReferralLine } from "@/lib/referrals/referral";
import type { DistanceUnit } from "@/lib/units";
import { Assessments } from "./assessments";
import styles from "./athlete-page.module.css";
import { Figures } from "./figures";
import { FlagHistory } from "./flag-history";
import { CheckIns, Runs } from "./logs";
import { OpenFlags } from "./open-flags";
import { Programs } from "./program";
import { Referrals } from "./referrals";
import { SelfChecks } from "./self-checks";
import { ByWeek } from "./weeks";

/**
 * The page that athlete and staff share: chart and figures at the left, what waits for a decision at the right.
 * `actsOf` gives what may be done about a flag, `aside` stands below the flags, `notice` above all.
 */
export function AthletePage({
  view,
  unit,
  range,
  title = view.record.name,
  actions,
  notice,
  aside,
  actsOf,
  letterOf,
}: {
  view: AthleteView;
  unit: DistanceUnit;
  range: Range;
  title?: ReactNode;
  actions?: ReactNode;
  notice?: ReactNode;
  aside?: ReactNode;
  actsOf?: (flag: SeenFlag) => ReactNode;
  letterOf: (referral: ReferralLine) => string;
}) {
  const { record, facts, flags, today, viewer } = view;
  const contact = viewer === "coach" && record.contactNeeded;
  const chart = chartOf(record, facts, [...flags.open, ...flags.settled], today, range);
  return (
    <main id="main" className={styles.page}>
      <div className={styles.head}>
        <PageHeader
          title={<bdi>{title}</bdi>}
          beside={
            <>
              {(record.shares.flags || contact) && (
                <TierBadge
                  tier={contact ? "emergency" : waitingTier(flags.open)}
                  word={contact ? "Contact now" : undefined}
                />
              )}{" "}
              <span className={styles.line}>{lineOf(view)}</span>
            </>
          }
          actions={actions}
        />
        {notice}
        {contact && <Notice tone="warn">Contact needed now. Their physio has the reason.</Notice>}
      </div>
      <aside className={`${styles.column} ${styles.aside}`} aria-label="What waits for a decision">
        <OpenFlags view={view} actsOf={actsOf} />
        <Referrals referrals={view.referrals} timeZone={view.timeZone} hrefOf={letterOf} />
        {aside}
      </aside>
      <div className={`${styles.column} ${styles.main}`}>
        <Card>
          <PainAndDistanceChart {...chart} unit={unit} range={range} />
          {(!record.shares.pain || !record.shares.runs) && (
            <p className={styles.kept}>
              {record.shares.runs ? "Pain is" : record.shares.pain ? "Distance is" : "Pain and distance are"} kept
              private by the athlete.
            </p>
          )}
        </Card>
        <Figures view={view} unit={unit} />
        <Programs view={view} />
        <ByWeek view={view} />
        <div className={styles.pair}>
          <Runs view={view} unit={unit} />
          <CheckIns view={view} unit={unit} />
        </div>
        <SelfChecks view={view} />
        <Assessments view={view} />
        <FlagHistory view={view} />
      </div>
    </main>
  );
}

/** "Episode day 28 · low back, left · Harriers A"; without the clinical parts for who may not know them. */
function lineOf({ record, facts, today, viewer }: AthleteView): string {
  const { episode } = facts;
  const open = viewer !== "coach" && episode?.open;
  const pause = record.pauses.find((each) => isPaused([each], today));
  const paused = pause ? `Paused ${ENGLISH.told(untilWords(pause))}` : "";
  const clinical = open ? [`Episode day ${episode.dayNumber}`, painPlace(record, today)] : [];
  const parts = [...clinical, paused, ...record.teams];
  return parts.filter(Boolean).join(" · ");
}

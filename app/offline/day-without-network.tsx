import { useState } from "react";
import { CeilingLine } from "@/app/(athlete)/ceiling-line";
import { DayForm } from "@/app/(athlete)/day-form";
import { minutesLeft, rowOf } from "@/app/(athlete)/due-row";
import { phoneNow } from "@/app/phone/clock";
import type { Held } from "@/app/phone/outbox";
import { ButtonLink } from "@/components/ui/button";
import { OwnLimits } from "@/components/limits/own-limits";
import { dayIn, dayInWords, weekdayName } from "@/lib/days";
import { weekIsDue } from "@/lib/phone/offline-day";
import { limitText } from "@/lib/programs/limits";
import type { Pack } from "@/lib/phone/pack";
import { dayHere } from "./day-here";
import styles from "@/app/(athlete)/day.module.css";

const START_SESSION = "Start session";

/** Today, from the phone alone: what was due when it last had network, what was written since, and the form. */
export function DayWithoutNetwork({ pack, items }: { pack: Pack; items: readonly Held[] }) {
  const [keyOfForm] = useState(() => crypto.randomUUID());
  const [day] = useState(() => dayIn(phoneNow(), pack.record.timeZone));
  const { unit } = pack.record;
  const view = dayHere(pack, items, day);
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>Today</h1>
        <span className={styles.date}>
          {weekdayName(day)} {dayInWords(day)}
        </span>
      </header>
      {weekIsDue(pack, day) && (
        <p>
          <a href="/week">The questions of the week</a> wait. About a minute.
        </p>
      )}
      <DayForm
        day={day}
        isToday
        keyOfForm={keyOfForm}
        knownAt={pack.madeAt}
        org={pack.orgId}
        unit={unit}
        shoes={pack.shoes}
        ceiling={<CeilingLine ceiling={view.ceiling} limitMetres={view.longestMetres} isToday unit={unit} />}
        limits={
          <OwnLimits limits={view.limits.map(({ id, limit, by }) => ({ id, by, text: limitText(limit, unit, day) }))} />
        }
        isPaused={view.pause !== null}
        offer={null}
        rows={view.due.map(rowOf)}
        start={
          view.due.some((item) => item.when === "due") ? (
            <ButtonLink href="/session#start" size="small">
              {START_SESSION}
            </ButtonLink>
          ) : null
        }
        counted={{ ...view.counted, minutes: minutesLeft(view.due) }}
      />
      <p className="muted small">
        What was on record is as of {pack.madeAt.slice(0, 10) === day ? "today" : dayInWords(pack.madeAt.slice(0, 10))}.
      </p>
    </div>
  );
}

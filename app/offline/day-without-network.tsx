import { useState } from "react";
import { CeilingLine } from "@/app/(athlete)/ceiling-line";
import { DayForm } from "@/app/(athlete)/day-form";
import { minutesLeft, rowOf } from "@/app/(athlete)/due-row";
import { phoneNow } from "@/app/phone/clock";
import type { Held } from "@/app/phone/outbox";
import { unsentOf } from "@/app/phone/rules";
import { OwnLimits } from "@/components/limits/own-limits";
import { dayIn, dayInWords, weekdayName } from "@/lib/days";
import { offlineDay, weekIsDue } from "@/lib/phone/offline-day";
import type { Pack } from "@/lib/phone/pack";
import styles from "@/app/(athlete)/day.module.css";

/** Today, from the phone alone: what was due when it last had network, what was written since, and the form. */
export function DayWithoutNetwork({ pack, items }: { pack: Pack; items: readonly Held[] }) {
  const [keyOfForm] = useState(() => crypto.randomUUID());
  const [day] = useState(() => dayIn(phoneNow(), pack.record.timeZone));
  const { unit } = pack.record;
  const waiting = items.filter((item) => item.state === "waiting").map((item) => unsentOf(pack, item));
  const view = offlineDay(pack, waiting, day);
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
        limits={<OwnLimits limits={view.limits} />}
        isPaused={view.isPaused}
        rows={view.due.map(rowOf)}
        counted={{ ...view.counted, minutes: minutesLeft(view.due) }}
      />
      <p className="muted small">
        What was on record is as of {pack.madeAt.slice(0, 10) === day ? "today" : dayInWords(pack.madeAt.slice(0, 10))}.
      </p>
    </div>
  );
}

import { useState } from "react";
import { WeekForm } from "@/app/(athlete)/week/week-form";
import { phoneNow } from "@/app/phone/clock";
import { ageOn, dayIn, dayInWords } from "@/lib/days";
import { historyDue } from "@/lib/logs/history";
import { questionsFor } from "@/lib/logs/screen-questions";
import { timelineOn } from "@/lib/phone/offline-advice";
import type { Pack } from "@/lib/phone/pack";
import { evaluate } from "@/lib/triage/evaluate";
import styles from "@/app/(athlete)/day.module.css";

/** The questions of the week from the phone alone; an answer that cannot wait is told at once, by the same rules. */
export function WeekWithoutNetwork({ pack }: { pack: Pack }) {
  const [keyOfForm] = useState(() => crypto.randomUUID());
  const [today] = useState(() => dayIn(phoneNow(), pack.record.timeZone));
  const { birthDate } = pack.record;
  const { episode } = evaluate(timelineOn(pack.record, today)).facts;
  const open = episode?.open ? episode : null;
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>The questions of the week</h1>
        <span className={styles.date}>
          {pack.screenedOn ? `Last answered on ${dayInWords(pack.screenedOn)}` : "Not answered yet"}
        </span>
      </header>
      <WeekForm
        org={pack.orgId}
        keyOfForm={keyOfForm}
        today={today}
        questions={questionsFor({
          age: birthDate === null ? null : ageOn(birthDate, today),
          dayOfEpisode: open?.dayNumber ?? null,
          ageAtStart: birthDate !== null && open ? ageOn(birthDate, open.start) : null,
        })}
        askHistory={historyDue(pack.historyOn, today)}
      />
    </div>
  );
}

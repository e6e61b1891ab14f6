"use client";
import { useKeptAct } from "@/app/phone/use-kept-act";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { formatDistance, type DistanceUnit } from "@/lib/units";
import { saveNextMorning } from "./day-actions";
import styles from "./day.module.css";

/** One tap for the score that says whether yesterday's run settled overnight. */
export function MorningAfter(props: {
  run: { entryId: string; version: number; metres: number };
  unit: DistanceUnit;
  org: string;
  keyOfForm: string;
}) {
  const { run, unit, org, keyOfForm } = props;
  const { state, action, onSubmit } = useKeptAct(saveNextMorning, "log.next-morning");
  return (
    <Card title={`How was your back this morning, after yesterday’s ${formatDistance(run.metres, unit)}?`}>
      {state.kind === "saved" && <Notice tone="success">{state.message}</Notice>}
      <form action={action} onSubmit={onSubmit} className={styles.morning} hidden={state.kind === "saved"}>
        <input type="hidden" name="org" value={org} />
        <input type="hidden" name="key" value={keyOfForm} />
        <input type="hidden" name="entryId" value={run.entryId} />
        <input type="hidden" name="version" value={run.version} />
        {(state.kind === "refused" || state.kind === "not-saved") && <Notice tone="warn">{state.message}</Notice>}
        <div className={styles.scores}>
          {Array.from({ length: 11 }, (_, score) => (
            <button key={score} type="submit" name="score" value={score} aria-label={`${score} of 10 this morning`}>
              {score}
            </button>
          ))}
        </div>
        <p className={styles.ends}>
          <span>none</span>
          <span>one tap saves it</span>
          <span>worst imaginable</span>
        </p>
      </form>
    </Card>
  );
}

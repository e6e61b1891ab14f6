import { Card } from "@/components/ui/card";
import { DataTable } from "@/components/ui/data-table";
import { Disclosure } from "@/components/ui/disclosure";
import type { AthleteView } from "@/lib/athletes/athlete-view";
import { standingAnswers } from "@/lib/athletes/standing-answers";
import { dayInWords } from "@/lib/days";
import { ANSWER_LABELS } from "@/lib/logs/answer-words";
import { RUNNING_LABELS } from "@/lib/logs/week-words";
import styles from "./athlete-page.module.css";
import { KeptPrivate } from "./kept-private";

/** Weekly entries, and for clinical eyes and the athlete the answers to the safety questions. */
export function Assessments({ view }: { view: AthleteView }) {
  const { weeks, shares } = view.record;
  const answers = standingAnswers(view.record);
  return (
    <Card title="Assessments">
      {!shares.pain && <KeptPrivate />}
      {shares.pain && weeks.length === 0 && <p className="muted">None yet.</p>}
      <ul className={styles.items}>
        {weeks
          .slice(-4)
          .toReversed()
          .map((week, at) => (
            <li key={`${week.ending} ${at}`}>
              <div className={styles.row}>
                <b>Running that week: {RUNNING_LABELS[week.running]}</b>
                <span className="muted">week to {dayInWords(week.ending)}</span>
              </div>
            </li>
          ))}
      </ul>
      {view.viewer !== "coach" && (
        <div className={styles.more}>
          <Disclosure summary={answers.length === 0 ? "Safety questions: none answered yet" : "Safety questions"}>
            {answers.length === 0 ? (
              <p>Not asked is not “no”.</p>
            ) : (
              <DataTable
                caption="The latest answer to each safety question"
                hideCaption
                columns={[
                  { label: "Question", rowHead: true, cell: (row) => row.words },
                  { label: "Answer", cell: (row) => ANSWER_LABELS[row.answer] },
                  { label: "Answered", cell: (row) => dayInWords(row.date) },
                ]}
                rows={answers}
                keyOf={(row) => row.id}
              />
            )}
          </Disclosure>
        </div>
      )}
    </Card>
  );
}

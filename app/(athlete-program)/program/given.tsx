import { useSay } from "#say";
import { ExerciseFrames } from "@/components/exercise-drawing/exercise-drawing";
import { Card } from "@/components/ui/card";
import { dayInWords } from "@/lib/days";
import { prescriptionText } from "@/lib/programs/dose-text";
import { isOwn, type OwnExercise, ownStopSigns } from "@/lib/programs/exercise";
import type { Photos } from "@/lib/programs/exercise-photo";
import { exerciseById } from "@/lib/programs/library";
import { minutesPerWeek } from "@/lib/programs/minutes";
import { itemsIn, nextPhaseOf, phaseOf } from "@/lib/programs/phases";
import type { GivenProgram } from "@/lib/programs/read-assignments.server";
import type { SnapshotItem } from "@/lib/programs/snapshot";
import type { Standing } from "@/lib/progression/standing";
import type { TakenStep } from "@/lib/progression/next-steps";
import { standingWords, takenWords } from "@/lib/progression/standing-words";
import styles from "./program.module.css";

/**
 * A program as it was given: what it is for, and each exercise with its drawing, dose and how it goes. `standings` say on
 * which step each is; without them nothing is said of steps.
 */
export function Given({
  program,
  own,
  photos,
  standings = [],
  taken = [],
}: {
  program: GivenProgram;
  own: readonly OwnExercise[];
  photos: Readonly<Record<string, Photos>>;
  standings?: readonly Standing[];
  taken?: readonly TakenStep[];
}) {
  const { snapshot, fromDay, untilDay, by } = program;
  const { minutes, assumes } = minutesPerWeek(snapshot);
  const [phase, next] = [phaseOf(snapshot), nextPhaseOf(snapshot)];
  return (
    <Card title={snapshot.title} beside={`${minutes} min a week`}>
      <p>
        For: <b>{snapshot.target}</b>
      </p>
      {snapshot.why && <p className={styles.why}>{snapshot.why}</p>}
      <p className={styles.fine}>
        {by ? `Given by ${by}, from` : "From"} {dayInWords(fromDay)}
        {untilDay ? ` until ${dayInWords(untilDay)}` : ""}. {assumes}
      </p>
      {phase && (
        <div className={styles.phase}>
          <p>
            Phase {snapshot.phases.indexOf(phase) + 1} of {snapshot.phases.length}: <b>{phase.title}</b>
          </p>
          {phase.end && <p className={styles.fine}>It ends when: {phase.end}</p>}
        </div>
      )}
      {itemsIn(snapshot.items, snapshot.phaseId).map((item) => (
        <Item
          key={item.itemId}
          item={item}
          own={own}
          photos={photos[item.exerciseId]}
          standing={standings.find((each) => each.item === item)}
          taken={taken.find((each) => each.itemId === item.itemId)}
        />
      ))}
      {standings.some((each) => each.assignmentId === program.id) && (
        <p className={`${styles.fine} ${styles.onScreen}`}>
          After two sessions in a row that went well,{" "}
          {snapshot.upward === "automatic"
            ? "the next step begins the day after, and your coach or physio sees it and can take it back."
            : "the next step is proposed to your coach or physio."}{" "}
          Tell effort, pain and form when you log, and your back the next morning: without them nobody can tell.
        </p>
      )}
      {next && (
        <p className={styles.fine}>
          Then comes “{next.title}”{next.begin ? `, when: ${next.begin}` : ""}. Your coach or physio moves you on.
        </p>
      )}
    </Card>
  );
}

function Item({
  item,
  own,
  photos,
  standing,
  taken,
}: {
  item: SnapshotItem;
  own: readonly OwnExercise[];
  photos: Photos | undefined;
  standing: Standing | undefined;
  taken: TakenStep | undefined;
}) {
  const say = useSay();
  const built = isOwn(item.exerciseId) ? null : exerciseById(item.exerciseId);
  const cues = built?.cues ?? own.find((each) => each.id === item.exerciseId)?.cues ?? [];
  return (
    <section className={styles.item}>
      <div className={styles.drawing}>
        <ExerciseFrames id={item.exerciseId} name={item.name} photos={photos} />
      </div>
      <div className={styles.words}>
        <h3>{item.name}</h3>
        <p className={styles.dose}>{prescriptionText(item)}</p>
        {standing && <p className={styles.standing}>{say.told(standingWords(standing))}</p>}
        {taken && <p className={styles.standing}>{say.told(takenWords(taken))}</p>}
        {item.note && <p>“{item.note}”</p>}
        {cues.length > 0 && (
          <ol className={styles.list}>
            {cues.map((cue) => (
              <li key={cue}>{cue}</li>
            ))}
          </ol>
        )}
        {built && (
          <>
            <Lines title="Take care" lines={built.caution} />
            <Lines title="What often goes wrong" lines={built.faults} />
            <Lines title="Stop signs of this exercise" lines={ownStopSigns(built)} />
            <p className={styles.mind}>Too hard? {built.regress}</p>
          </>
        )}
      </div>
    </section>
  );
}

const Lines = ({ title, lines }: { title: string; lines: readonly string[] }) =>
  lines.length > 0 && (
    <div className={styles.mind}>
      <h4>{title}</h4>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );

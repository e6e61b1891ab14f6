import { useSay } from "#say";
import { randomUUID } from "node:crypto";
import { ActForm } from "@/app/act-form";
import { Card } from "@/components/ui/card";
import { addDays } from "@/lib/days";
import { isPaused } from "@/lib/programs/pause";
import { PAUSE_WORDS } from "@/lib/programs/pause-words";
import { PAUSE_DAYS_BACK } from "@/lib/programs/pause-form";
import type { OwnPauses } from "@/lib/programs/read-pauses.server";
import { deleteIt, pause as declare } from "./pause-actions";
import { PauseForm } from "./pause-form";
import styles from "./pauses.module.css";

/** The athlete's pauses: to declare one, to end the one that runs, to correct and to delete any. */
export function Pauses({ view: { today, pauses }, org }: { view: OwnPauses; org: string }) {
  const say = useSay();
  const first = addDays(today, -PAUSE_DAYS_BACK);
  const hidden = () => ({ org, key: randomUUID() });
  return (
    <div className={styles.onScreen}>
      <Card title={say("Pauses")} id="pauses">
        {pauses.length > 0 && (
          <ul className={styles.list}>
            {pauses.map((each) => (
              <li key={each.id}>
                <p>
                  <b>
                    {each.fromDay === each.untilDay
                      ? say.day(each.fromDay)
                      : each.untilDay === null
                        ? say("From {from} until further notice", { from: { day: each.fromDay } })
                        : say("From {from} until {until}", {
                            from: { day: each.fromDay },
                            until: { day: each.untilDay },
                          })}
                  </b>{" "}
                  · {each.reason && say.told(PAUSE_WORDS[each.reason])}
                </p>
                <div className={styles.acts}>
                  {isPaused([each], today) && each.fromDay < today && (
                    <ActForm
                      act={declare}
                      mutation="pause.declare"
                      fields={{
                        ...{ ...hidden(), pauseId: each.id, reason: each.reason ?? "" },
                        ...{ from: each.fromDay, until: addDays(today, -1) },
                      }}
                      size="small"
                    >
                      {say("I am back today")}
                    </ActForm>
                  )}
                  <PauseForm
                    summary={say("Correct it")}
                    hidden={{ ...hidden(), pauseId: each.id }}
                    first={each.fromDay < first ? each.fromDay : first}
                    said={{ reason: each.reason ?? "", from: each.fromDay, until: each.untilDay ?? "" }}
                    id={`pause-${each.id}`}
                  >
                    {say("Save the correction")}
                  </PauseForm>
                  <ActForm
                    act={deleteIt}
                    mutation="pause.delete"
                    fields={{ ...hidden(), pauseId: each.id }}
                    size="small"
                    variant="quiet"
                  >
                    {say("Delete it")}
                    <span className="visually-hidden">
                      {say(", the pause from {day}", { day: { day: each.fromDay } })}
                    </span>
                  </ActForm>
                </div>
              </li>
            ))}
          </ul>
        )}
        <PauseForm
          hidden={hidden()}
          first={first}
          said={{ reason: "", from: today, until: "" }}
          id="pause-new"
          summary={say("I am pausing")}
        >
          {say("Pause // from programs")}
        </PauseForm>
      </Card>
    </div>
  );
}

import { Link } from "@/components/link";
import { CheckHistory } from "@/components/self-check/check-history";
import { CheckLine } from "@/components/self-check/check-line";
import styles from "@/components/self-check/self-check.module.css";
import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import type { AthleteView } from "@/lib/athletes/athlete-view";
import { NO_PASS_MARK } from "@/lib/self-checks/check";
import { checks } from "@/lib/self-checks/checks";
import { resultWords } from "@/lib/self-checks/reading";
import { latestOf } from "@/lib/self-checks/results";
import { heldAgainst } from "@/lib/self-checks/target-words";
import { WALL_TEST_CAVEAT } from "@/lib/self-checks/wall-test";
import { KeptPrivate } from "./kept-private";

/** Every check with a result: how it stands, and behind a line how it went, drawn above the pain of the same weeks. */
export function SelfChecks({ view }: { view: AthleteView }) {
  const { athleteId, today, viewer, record } = view;
  const { checks: entries, checkIns, shares } = record;
  const done = checks
    .filter(({ id }) => entries.some(({ check }) => check === id))
    .map((check) => heldAgainst(check, record.details?.checkTargets ?? null));
  const doors = { athlete: "/checks", physio: `/athletes/${athleteId}/checks/front-plank`, coach: null };
  const door = doors[viewer];
  return (
    <Card
      id="self-checks"
      title="Self-checks"
      beside={door && <Link href={door}>{viewer === "athlete" ? "Do one" : "Enter a result"}</Link>}
    >
      {!shares.pain && <KeptPrivate />}
      {shares.pain && done.length === 0 && <p className="muted">None yet.</p>}
      <ul className={styles.items}>
        {done.map((check) => {
          const wallTest = check.id === "wall-test" ? latestOf(entries, check.id, "both") : null;
          return (
            <li key={check.id}>
              {wallTest ? (
                <p>
                  <b>
                    {check.name}: {resultWords(check, wallTest)}
                  </b>
                </p>
              ) : (
                <>
                  <b>{check.name}</b>
                  <CheckLine check={check} entries={entries} />
                </>
              )}
              <Disclosure summary={`How it went${check.measured.kind === "words" ? "" : ", beside pain"}`}>
                <CheckHistory
                  {...{ check, entries, athleteId, today }}
                  checkIns={shares.pain ? checkIns : null}
                  editable={viewer === "athlete"}
                />
                {wallTest && <p className="muted small">{WALL_TEST_CAVEAT}</p>}
              </Disclosure>
            </li>
          );
        })}
      </ul>
      {done.length > 0 && <p className="muted small">{NO_PASS_MARK}</p>}
    </Card>
  );
}

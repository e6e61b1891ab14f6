"use client";
import { useSay } from "#say";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { many, one, type FormState } from "@/app/form-state";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import type { Day } from "@/lib/days";
import { useSent } from "@/app/(staff)/programs/use-sent";
import styles from "./assign.module.css";
import type { CandidateRow } from "./candidate-rows";
import { TeamsChosen } from "./teams-chosen";

const plain = (text: string) => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");

/** Who gets the program, from when and until when. Whoever is ticked stays in sight whatever is searched for. */
export function AssignForm({
  action,
  rows,
  chosen: begun,
  teams,
  days,
  fields,
}: {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  rows: readonly CandidateRow[];
  /** Who is ticked to begin with. */
  chosen: readonly string[];
  teams: readonly { id: string; name: string }[];
  days: { first: Day; last: Day };
  fields: Readonly<Record<string, string>>;
}) {
  const say = useSay();
  const { state, posted, post, send, isWaiting, answers } = useSent(action);
  const isRefused = state.kind === "refused" || state.kind === "not-saved";
  const [values] = useState(() =>
    posted.kind === "refused" || posted.kind === "not-saved" ? posted.values : { athlete: [...begun] },
  );
  const [sought, setSought] = useState(() => ({ name: one(values, "find"), team: one(values, "team") }));
  const [whole, setWhole] = useState<readonly string[]>(() => many(values, "whole"));
  const [chosen, setChosen] = useState<readonly string[]>(() => many(values, "athlete"));
  const form = useRef<HTMLFormElement>(null);
  const errors = isRefused ? state.errors : {};

  useEffect(() => {
    if (answers > 0) form.current?.querySelector<HTMLElement>('[role="alert"]')?.scrollIntoView({ block: "center" });
  }, [answers]);

  const isShown = (row: CandidateRow) =>
    chosen.includes(row.athleteId) ||
    (plain(row.name).includes(plain(sought.name.trim())) && (!sought.team || row.teamIds.includes(sought.team)));
  const shown = rows.filter(isShown);
  const runs = rows.some((row) => row.running.length > 0);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const submitter = (event.nativeEvent as SubmitEvent).submitter as HTMLButtonElement | null;
    if (submitter?.value === "assign") send(new FormData(event.currentTarget, submitter));
    if (submitter?.value === "all") tick(event.currentTarget, isShown);
    const team = /^team\.(.+)$/.exec(submitter?.value ?? "")?.[1];
    if (!team) return;
    tick(event.currentTarget, (row) => row.teamIds.includes(team));
    setWhole((before) => [...new Set([...before, team])]);
  }
  function tick(target: HTMLFormElement, isMeant: (row: CandidateRow) => boolean) {
    const meant = new Set(rows.filter(isMeant).map((row) => row.athleteId));
    for (const box of target.querySelectorAll<HTMLInputElement>("input[name=athlete]:enabled"))
      if (meant.has(box.value)) box.checked = true;
    readChosen(target);
  }
  const readChosen = (target: HTMLFormElement) => setChosen(new FormData(target).getAll("athlete").map(String));

  return (
    <form
      ref={form}
      action={post}
      onSubmit={submit}
      onChange={(event) => readChosen(event.currentTarget)}
      aria-busy={isWaiting}
      className={styles.form}
      noValidate
    >
      {Object.entries({ ...fields, key: one(values, "key") || (fields.key ?? "") }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {isRefused && state.message && (
        <Notice tone={state.kind === "not-saved" ? "warn" : "refusal"}>
          <p>{state.message}</p>
        </Notice>
      )}
      <div className={styles.columns}>
        <Card
          title={say("To whom")}
          beside={chosen.length > 0 && say.count(chosen.length, "{n} athlete chosen", "{n} athletes chosen")}
        >
          <div className={styles.find}>
            <label className={styles.name}>
              <span className="visually-hidden">{say("Find by name")}</span>
              <input
                type="search"
                name="find"
                placeholder={say("Find by name")}
                defaultValue={sought.name}
                maxLength={60}
                onInput={(event) => setSought({ ...sought, name: event.currentTarget.value })}
              />
            </label>
            {teams.length > 1 && (
              <label>
                <span className="visually-hidden">{say("Team")}</span>
                <select
                  name="team"
                  defaultValue={sought.team}
                  onInput={(event) => setSought({ ...sought, team: event.currentTarget.value })}
                >
                  <option value="">{say("All your teams")}</option>
                  {teams.map((team) => (
                    <option key={team.id} value={team.id}>
                      {team.name}
                    </option>
                  ))}
                </select>
              </label>
            )}
            <Button name="do" value="show">
              {say("Show")}
            </Button>
            <Button name="do" value="all">
              {say("Tick all shown")}
            </Button>
          </div>
          <div className={styles.teams} role="group" aria-label={say("Tick a whole team")}>
            {teams.map((team) => (
              <Button key={team.id} size="small" name="do" value={`team.${team.id}`}>
                {say("All of {team}", { team: team.name })}
              </Button>
            ))}
          </div>
          {whole.map((id) => (
            <input key={id} type="hidden" name="whole" value={id} />
          ))}
          {errors.athletes && (
            <p className={styles.wrong} role="alert">
              {errors.athletes}
            </p>
          )}
          <ul className={styles.list}>
            {rows.map((row) => (
              <li key={row.athleteId} hidden={!isShown(row)}>
                <label className={styles.row}>
                  <input
                    type="checkbox"
                    name="athlete"
                    value={row.athleteId}
                    disabled={!row.ready}
                    defaultChecked={row.ready && chosen.includes(row.athleteId)}
                  />
                  <span>
                    <bdi>{row.name}</bdi> <small className="muted">{row.teams}</small>
                    {!row.ready && <small className={styles.not}>{row.notReady}</small>}
                    {row.limits.breaks.map((line) => (
                      <small key={line} className={styles.not}>
                        {say("A limit stands against it: {line}", { line })}
                      </small>
                    ))}
                    {row.limits.check.map((line) => (
                      <small key={line} className={styles.has}>
                        {line}
                      </small>
                    ))}
                    {row.running.map((line) => (
                      <small key={line} className={styles.has}>
                        {line}
                      </small>
                    ))}
                  </span>
                </label>
                {row.changes && (
                  <details className={styles.changes}>
                    <summary>{row.changes.summary}</summary>
                    <ul>
                      {row.changes.lines.map((line) => (
                        <li key={line}>{line}</li>
                      ))}
                    </ul>
                  </details>
                )}
                <a href={`/programs/athlete/${row.athleteId}`} className={styles.open}>
                  {say("Programs")}
                  <span className="visually-hidden"> {say("of {name}", { name: row.name })}</span>
                </a>
              </li>
            ))}
          </ul>
          {shown.length === 0 && <p className="muted">{say("Nobody of your teams is called that.")}</p>}
        </Card>
        <Card title={say("When")}>
          <div className={styles.when}>
            <TextInput
              label={say("First day")}
              hint={say("By the athlete's own calendar.")}
              type="date"
              name="from"
              defaultValue={one(values, "from") || days.first}
              min={days.first}
              max={days.last}
              error={errors.from}
            />
            <TextInput
              label={say("Last day")}
              optional
              hint={say("Left empty, it runs until you end it.")}
              type="date"
              name="until"
              defaultValue={one(values, "until")}
              min={days.first}
              error={errors.until}
            />
            {runs && (
              <label className={styles.row}>
                <input type="checkbox" name="endRunning" value="1" defaultChecked={one(values, "endRunning") === "1"} />
                <span>
                  {say("End what they have now")}
                  <small className={styles.has}>
                    {say("Programs that run on the first day end the day before it.")}
                  </small>
                </span>
              </label>
            )}
            <TeamsChosen teams={teams.filter((team) => whole.includes(team.id))} rows={rows} chosen={chosen} />
            <SubmitButton variant="primary" size="big" name="do" value="assign" pending={say("Assigning…")}>
              {say("Assign")}
            </SubmitButton>
          </div>
        </Card>
      </div>
    </form>
  );
}

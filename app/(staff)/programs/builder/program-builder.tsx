"use client";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { one, type FormValues } from "@/app/form-state";
import { Notice } from "@/components/ui/notice";
import { Card } from "@/components/ui/card";
import { SubmitButton } from "@/components/ui/submit-button";
import { rearranged, rowsOf, weekOfRows, type FormRow } from "@/lib/programs/form-rows";
import { maxItems } from "@/lib/programs/program-offer";
import styles from "./builder.module.css";
import type { Choice } from "./choices";
import { Conflict } from "./conflict";
import { ExercisePicker } from "./exercise-picker";
import { ItemFields } from "./item-fields";
import { ProgramHead } from "./program-head";
import type { ProgramState } from "./program-state";
import { useSent } from "../use-sent";

let added = 0;
const newKey = () => `new-${++added}`;
type Keyed = { key: string; row: FormRow };
const keyed = (rows: readonly FormRow[]): Keyed[] => rows.map((row, at) => ({ key: row.itemId || `row-${at}`, row }));

/**
 * The program form. Every button works by posting it: without JavaScript the server gives the form back, changed. With
 * it, adding, moving and removing happen here, minutes are counted as one types, and only saving is sent.
 */
export function ProgramBuilder({
  action,
  choices,
  initial,
  fields,
}: {
  action: (state: ProgramState, form: FormData) => Promise<ProgramState>;
  choices: readonly Choice[];
  initial: FormValues;
  /** Hidden: org, key, id, version. */
  fields: Readonly<Record<string, string>>;
}) {
  const { state, posted, post, send, isWaiting, answers } = useSent(action);
  const isRefused = state.kind === "refused" || state.kind === "not-saved";
  const [values] = useState(() => (posted.kind === "refused" || posted.kind === "not-saved" ? posted.values : initial));
  // Drawn anew after a post, the page knows a newer version: what counts is the one this form began with.
  const [pinned] = useState(() => ({ ...fields, ...kept(values, ["version", "key"]) }));
  const [rows, setRows] = useState(() => keyed(rowsOf(values)));
  const [typed, setTyped] = useState(() => rowsOf(values));
  const [errors, setErrors] = useState<Record<string, string> | null>(null);
  const [sought, setSought] = useState(() => one(values, "find"));
  const [focus, setFocus] = useState<{ at: number; act: string } | null>(null);
  const [said, setSaid] = useState("");
  const form = useRef<HTMLFormElement>(null);
  const shown = errors ?? (isRefused ? state.errors : {});
  const byId = new Map(choices.map((choice) => [choice.id, choice]));
  const week = weekOfRows(typed, (id) => byId.get(id)?.kind ?? null);

  useEffect(() => {
    if (focus) focusRow(form.current, focus);
  }, [focus]);
  useEffect(() => {
    if (answers > 0) showFirst(form.current);
  }, [answers]);

  const nowTyped = () => (form.current ? rowsOf(valuesOf(new FormData(form.current))) : typed);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const submitter = (event.nativeEvent as SubmitEvent).submitter as HTMLButtonElement | null;
    const act = submitter?.value ?? "keep";
    if (act !== "save" && act !== "over") return rearrange(act);
    send(new FormData(event.currentTarget, submitter), () => setErrors(null));
  }

  function rearrange(act: string) {
    const [verb = "", what = ""] = [act.slice(0, act.indexOf(".")), act.slice(act.indexOf(".") + 1)];
    const current = nowTyped().map((row, at): Keyed => ({ key: rows[at]?.key ?? `row-${at}`, row }));
    const choice = byId.get(what);
    if (verb === "add" && choice && current.length < maxItems) {
      // A row without an id gets one from the server: browsers make them only on secure pages.
      apply([...current, { key: newKey(), row: choice.row }], { at: current.length, act: "first" });
      setSaid(`${choice.name} added, number ${current.length + 1}.`);
    } else if (verb === "up" || verb === "down" || verb === "remove") {
      const at = Number(what);
      const next = rearranged(current, verb, at);
      apply(next, {
        at: Math.max(0, Math.min(verb === "up" ? at - 1 : verb === "down" ? at + 1 : at, next.length - 1)),
        act: verb,
      });
      const name = byId.get(current[at]?.row.exerciseId ?? "")?.name ?? "Exercise";
      setSaid(verb === "remove" ? `${name} removed.` : `${name} moved ${verb}.`);
    }
  }

  function apply(next: Keyed[], then: { at: number; act: string }) {
    setRows(next);
    setTyped(next.map((each) => each.row));
    // Sentences name rows by their number, which just changed.
    setErrors(Object.fromEntries(Object.entries(shown).filter(([field]) => !field.startsWith("items"))));
    setFocus(then);
  }

  const count = Object.keys(shown).length;
  return (
    <form
      ref={form}
      action={post}
      onSubmit={submit}
      onChange={() => setTyped(nowTyped())}
      className={styles.builder}
      aria-busy={isWaiting}
      noValidate
    >
      {/* The button that Enter in a field presses: it must neither save nor move anything. */}
      <button name="do" value="keep" hidden tabIndex={-1} />
      {Object.entries(pinned).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className={styles.main}>
        {isRefused && state.theirs && <Conflict id={fields.id ?? ""} theirs={state.theirs} />}
        {isRefused && !state.theirs && (state.message || count > 0) && (
          <Notice tone={state.kind === "not-saved" ? "warn" : "refusal"}>
            <p>
              {state.message ??
                shown.form ??
                `Not saved yet: ${count === 1 ? "one thing needs" : `${count} things need`} another look.`}
            </p>
          </Notice>
        )}
        <ProgramHead values={values} errors={shown} />
        <Card title="Exercises" beside={rows.length > 0 ? `${rows.length}` : undefined}>
          {shown.items && (
            <p className={styles.wrong} role="alert">
              {shown.items}
            </p>
          )}
          {rows.length === 0 && <p className="muted">None yet. Add the first one from the library.</p>}
          {rows.map(({ key, row }, at) => (
            <ItemFields key={key} row={row} at={at} of={rows.length} choice={byId.get(row.exerciseId)} errors={shown} />
          ))}
        </Card>
      </div>
      <div className={styles.side}>
        <Card tone="say">
          <p className={styles.minutes} aria-live="polite">
            <b>{week.minutes}</b> minutes a week
          </p>
          <p className={styles.targets}>
            {week.assumes}
            {week.unread > 0 && ` ${week.unread} not counted yet: the dose is not complete.`}
          </p>
          <SubmitButton variant="primary" size="big" name="do" value="save">
            Save program
          </SubmitButton>
        </Card>
        <ExercisePicker choices={choices} sought={sought} onSeek={setSought} full={rows.length >= maxItems} />
      </div>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </form>
  );
}

const kept = (values: FormValues, names: readonly string[]) =>
  Object.fromEntries(names.flatMap((name) => (one(values, name) ? [[name, one(values, name)]] : [])));

function valuesOf(form: FormData): FormValues {
  const values: FormValues = {};
  for (const name of new Set(form.keys())) values[name] = form.getAll(name).map(String);
  return values;
}

function showFirst(form: HTMLFormElement | null) {
  form?.querySelector<HTMLElement>('[role="alert"]')?.scrollIntoView({ block: "center" });
  form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus({ preventScroll: true });
}

function focusRow(form: HTMLFormElement | null, { at, act }: { at: number; act: string }) {
  const row = form?.querySelectorAll<HTMLElement>("[data-row]")[at];
  const buttons = [...(row?.querySelectorAll<HTMLButtonElement>('button[name="do"]:not(:disabled)') ?? [])];
  const same = buttons.find((button) => button.value.startsWith(act)) ?? buttons[0];
  const target = act === "first" ? row?.querySelector<HTMLElement>('input:not([type="hidden"])') : same;
  (target ?? form?.querySelector<HTMLElement>('input[type="search"]'))?.focus();
}

"use client";
import { useSay } from "#say";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { one, type FormValues } from "@/app/form-state";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { acted } from "@/lib/programs/form-acts";
import { phasesOf, rowsOf, weekOfRows } from "@/lib/programs/form-rows";
import { weekColumns } from "@/lib/programs/form-week";
import { maxItems } from "@/lib/programs/program-offer";
import styles from "./builder.module.css";
import type { Choice } from "./choices";
import { Conflict } from "./conflict";
import { ExercisePicker } from "./exercise-picker";
import { focusOn, showFirst } from "./focus";
import { editedOf, faultsInWords, filledOf, newUuid, valuesOf } from "./form-values";
import { ItemFields } from "./item-fields";
import { draftName } from "./kept-draft";
import { type FacetOptions, filterIn } from "./narrowed";
import { OfferedDraft } from "./offered-draft";
import { PhaseFields } from "./phase-fields";
import { ProgramHead } from "./program-head";
import type { ProgramState } from "./program-state";
import { useDraft } from "./use-draft";
import { useDragging } from "./use-dragging";
import { useKeptDraft } from "./use-kept-draft";
import { Week } from "./week";
import { WeekSum } from "./week-sum";
import { useSent } from "../use-sent";

/**
 * The program form. Every button works by posting it: without JavaScript the server gives the form back, changed. With
 * it, adding, moving and removing happen here, every step can be undone, minutes are counted as one types, the browser
 * keeps what is not saved yet, and only saving is sent.
 */
export function ProgramBuilder({
  action,
  choices,
  facets,
  initial,
  fields,
}: {
  action: (state: ProgramState, form: FormData) => Promise<ProgramState>;
  choices: readonly Choice[];
  facets: FacetOptions;
  initial: FormValues;
  /** Hidden: org, key, id, version. */
  fields: Readonly<Record<string, string>>;
}) {
  const say = useSay();
  const { state, posted, post, send, isWaiting, answers } = useSent(action);
  const isRefused = state.kind === "refused" || state.kind === "not-saved";
  const [first] = useState(() => (posted.kind === "refused" || posted.kind === "not-saved" ? posted.values : initial));
  // Drawn anew after a post, the page knows a newer version: what counts is the one this form began with.
  const [pinned] = useState(() => ({ ...fields, ...filledOf(first, ["version", "key"]) }));
  const draft = useDraft(first);
  const [typed, setTyped] = useState(first);
  const [errors, setErrors] = useState<Record<string, string> | null>(null);
  const [sought, setSought] = useState(() => filterIn(first));
  const [focus, setFocus] = useState<{ list: string; at: number; act: string } | null>(null);
  const [said, setSaid] = useState("");
  const form = useRef<HTMLFormElement>(null);
  const answered = useRef(posted);
  const later = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { over, events } = useDragging(rearrange);
  const browser = useKeptDraft(draftName(fields.org ?? "", fields.id ?? ""), pinned.version ?? "");
  const shown = errors ?? (isRefused ? state.errors : {});
  const byId = new Map(choices.map((each) => [each.id, each]));
  const [rows, phases] = [rowsOf(draft.values), phasesOf(draft.values)];
  const [typedRows, typedPhases] = [rowsOf(typed), phasesOf(typed)];
  const week = weekOfRows(typedRows, (id) => byId.get(id)?.kind ?? null, typedPhases);
  const shownPhase = typedPhases.find((phase) => phase.phaseId === one(typed, "addTo")) ?? typedPhases[0];
  const columns = weekColumns(typedRows, (id) => byId.get(id) ?? null, shownPhase?.phaseId);

  useEffect(() => {
    if (focus) focusOn(form.current, focus);
  }, [focus]);
  useEffect(() => {
    if (answers > 0) showFirst(form.current);
  }, [answers]);
  useEffect(() => {
    // Pressed before this page could listen: the server did what was asked, and its answer is what to show.
    if (posted === answered.current || posted.kind !== "refused") return;
    answered.current = posted;
    const { values } = posted;
    queueMicrotask(() => {
      draft.replace(editedOf(values));
      setTyped(values);
    });
  }, [posted, draft]);
  useEffect(() => {
    const now = editedOf(nowTyped());
    draft.begin(now);
    browser.look(now);
    return () => clearTimeout(later.current);
    // Once: what the form began with is known only when it stands.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  function nowTyped(): FormValues {
    return form.current ? valuesOf(new FormData(form.current)) : typed;
  }

  function changed() {
    setTyped(nowTyped());
    clearTimeout(later.current);
    // What the form holds by then: a button may have changed it in the meantime.
    later.current = setTimeout(() => {
      const values = nowTyped();
      draft.remember(editedOf(values));
      browser.keep(values);
    }, 400);
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const submitter = (event.nativeEvent as SubmitEvent).submitter as HTMLButtonElement | null;
    const act = submitter?.value ?? "keep";
    if (act !== "save" && act !== "over") return rearrange(act);
    clearTimeout(later.current);
    browser.keep(nowTyped(), true);
    send(new FormData(event.currentTarget, submitter), () => {
      browser.keep(nowTyped());
      setErrors(null);
    });
  }

  function rearrange(act: string) {
    clearTimeout(later.current);
    const now = nowTyped();
    draft.remember(editedOf(now));
    const next = acted(now, act, {
      start: (id) => byId.get(id)?.row ?? null,
      nameOf: (id) => byId.get(id)?.name ?? say("Exercise"),
      newId: newUuid,
    });
    if (!next.focus) return;
    // Fields keep what is typed in them; a row that was dropped on a day has other days, and is drawn anew.
    if (/^(drop|to)\./.test(act)) draft.replace(editedOf(next.values));
    else draft.show(editedOf(next.values));
    setTyped(next.values);
    browser.keep(next.values);
    // Sentences name rows by their number, which just changed.
    setErrors(Object.fromEntries(Object.entries(shown).filter(([field]) => !/^(items|phases)/.test(field))));
    setFocus(next.focus);
    setSaid(say.told(next.said));
  }

  function back(by: -1 | 1) {
    clearTimeout(later.current);
    draft.remember(editedOf(nowTyped()));
    const values = draft.step(by);
    if (!values) return;
    setTyped(values);
    browser.keep(values);
    setErrors({});
    setSaid(by < 0 ? say("Undone.") : say("Done again."));
  }

  const count = Object.keys(shown).length;
  return (
    <form
      ref={form}
      action={post}
      onSubmit={submit}
      onChange={changed}
      onKeyDown={(event) => {
        const typing = event.target instanceof Element && event.target.matches("input:not([type=checkbox]), textarea");
        if (typing || event.key.toLowerCase() !== "z" || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        back(event.shiftKey ? 1 : -1);
      }}
      {...events}
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
            <p>{state.message ?? shown.form ?? faultsInWords(count, say)}</p>
          </Notice>
        )}
        {browser.offered && (
          <OfferedDraft
            sent={browser.offered.sent}
            onTake={() => {
              const values = browser.take() ?? {};
              draft.replace(values);
              setTyped(values);
            }}
            onDrop={browser.drop}
          />
        )}
        <ProgramHead key={`head-${draft.epoch}`} values={draft.values} errors={shown} />
        <Week columns={columns} phase={shownPhase ? shownPhase.title || say("this phase") : null} over={over} />
        <PhaseFields key={`phases-${draft.epoch}`} phases={phases} errors={shown} />
        <Card title={say("Exercises")} beside={rows.length > 0 ? `${rows.length}` : undefined}>
          {shown.items && (
            <p className={styles.wrong} role="alert">
              {shown.items}
            </p>
          )}
          <div key={draft.epoch} data-list className={over === "list" ? styles.over : undefined}>
            {rows.length === 0 && (
              <p className="muted">{say("None yet. Add the first one from the library, or drag it here.")}</p>
            )}
            {rows.map((row, at) => (
              <div
                key={row.itemId || `row-${at}`}
                className={`${styles.row} ${over === `row.${at}` ? styles.over : ""}`}
              >
                <ItemFields
                  row={row}
                  at={at}
                  of={rows.length}
                  choice={byId.get(row.exerciseId)}
                  phases={typedPhases}
                  errors={shown}
                />
              </div>
            ))}
          </div>
        </Card>
      </div>
      <div className={styles.side}>
        <WeekSum week={week} rows={typedRows} phases={typedPhases} can={draft.can} onStep={back} />
        <ExercisePicker
          {...{ choices, facets, sought }}
          onSeek={setSought}
          {...{ full: rows.length >= maxItems, phases: typedPhases, addTo: one(draft.values, "addTo") }}
        />
      </div>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </form>
  );
}

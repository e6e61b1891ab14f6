"use client";
import { useActionState, useId } from "react";
import { ActForm } from "@/app/act-form";
import { idle } from "@/app/form-state";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { deletePhoto, putPhoto } from "../photo-actions";
import styles from "../exercises.module.css";

const WORDS = { start: "Photo of the start", end: "Photo of the end" };

/** Chooses a photo for one of the two moments, or takes it away. */
export function PhotoForm({
  frame,
  has,
  fields,
}: {
  frame: keyof typeof WORDS;
  has: boolean;
  fields: Readonly<Record<string, string>>;
}) {
  const [state, send] = useActionState(putPhoto, idle);
  const id = useId();
  const refusal = state.kind === "refused" || state.kind === "not-saved" ? state : null;
  return (
    <div className={styles.photo}>
      <form action={send} className={styles.photoForm}>
        {Object.entries(fields).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label htmlFor={id}>{WORDS[frame]}</label>
        <input
          id={id}
          type="file"
          name="photo"
          accept="image/jpeg,image/png,image/webp"
          aria-invalid={refusal ? true : undefined}
          aria-describedby={refusal ? `${id}-error` : undefined}
        />
        {refusal && (
          <div id={`${id}-error`}>
            <Notice tone="refusal">{refusal.message}</Notice>
          </div>
        )}
        <SubmitButton pending="Saving…">{has ? "Put it in place of the present one" : "Put it here"}</SubmitButton>
      </form>
      {has && (
        <ActForm act={deletePhoto} fields={fields} size="small" variant="quiet">
          Delete<span className="visually-hidden"> the {WORDS[frame].toLowerCase()}</span>
        </ActForm>
      )}
    </div>
  );
}

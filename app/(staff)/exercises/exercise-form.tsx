"use client";
import { type FormEvent, useEffect, useRef } from "react";
import { many, one, type FormState, type FormValues } from "@/app/form-state";
import { Card } from "@/components/ui/card";
import { FieldGroup } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import { TextInput } from "@/components/ui/text-input";
import { useSent } from "../programs/use-sent";
import styles from "./exercises.module.css";

/** An exercise of one's own. What was typed stays, whatever the answer. */
export function ExerciseForm({
  action,
  initial,
  kinds,
  targets,
  fields,
}: {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  initial: FormValues;
  kinds: readonly { value: string; label: string }[];
  targets: readonly string[];
  fields: Readonly<Record<string, string>>;
}) {
  const { state, posted, post, send, isWaiting, answers } = useSent(action);
  const isRefused = state.kind === "refused" || state.kind === "not-saved";
  const values = posted.kind === "refused" || posted.kind === "not-saved" ? posted.values : initial;
  const errors = isRefused ? state.errors : {};
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (answers === 0) return;
    form.current?.querySelector<HTMLElement>('[role="alert"]')?.scrollIntoView({ block: "center" });
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus({ preventScroll: true });
  }, [answers]);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    send(new FormData(event.currentTarget));
  }
  // After another's save the next one goes over theirs: the refusal brings the version it would replace.
  const version = (isRefused && one(state.values, "version")) || fields.version;

  return (
    <form ref={form} action={post} onSubmit={submit} aria-busy={isWaiting} noValidate>
      {Object.entries({ ...fields, version: version ?? "0" }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Card>
        <div className={styles.form}>
          {isRefused && (state.message || errors.form) && (
            <Notice tone={state.kind === "not-saved" ? "warn" : "refusal"}>
              <p>{state.message ?? errors.form}</p>
            </Notice>
          )}
          <TextInput label="Name" name="name" defaultValue={one(values, "name")} error={errors.name} maxLength={120} />
          <Select
            label="How is it counted?"
            name="kind"
            options={kinds}
            blank="Choose one"
            defaultValue={one(values, "kind")}
            error={errors.kind}
          />
          <TextInput
            label="Where most people start"
            hint="Held or stretched: 3 × 20 s. Repeated: 3 × 12. Pyramid: 6-4-2 × 10 s. By time: 5 min. Add “each side”, “rest 30 s” after a comma."
            name="dose"
            defaultValue={one(values, "dose")}
            error={errors.dose}
            autoComplete="off"
            maxLength={80}
          />
          <FieldGroup id="targets" label="What does it work on?" optional error={errors.targets}>
            <div className={styles.ticks}>
              {targets.map((target) => (
                <label key={target} className={styles.tick}>
                  <input
                    type="checkbox"
                    name="targets"
                    value={target}
                    defaultChecked={many(values, "targets").includes(target)}
                  />
                  <span>{target}</span>
                </label>
              ))}
            </div>
          </FieldGroup>
          <Textarea
            label="How to do it"
            hint="One instruction on each line, eight at most."
            optional
            name="cues"
            defaultValue={one(values, "cues")}
            error={errors.cues}
            rows={4}
          />
          <label className={styles.tick}>
            <input type="checkbox" name="isStretch" value="1" defaultChecked={one(values, "isStretch") === "1"} />
            <span>It is a stretch: days with it count as stretched</span>
          </label>
          <SubmitButton variant="primary" size="big">
            Save exercise
          </SubmitButton>
        </div>
      </Card>
    </form>
  );
}

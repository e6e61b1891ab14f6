"use client";
import { unstable_rethrow } from "next/navigation";
import {
  type FormEvent,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  startTransition,
  useActionState,
  useEffect,
  useRef,
  useState,
} from "react";
import { type FormState, type FormValues, idle, one } from "@/app/form-state";
import { Notice } from "@/components/ui/notice";

type ServerAction = (state: FormState, form: FormData) => Promise<FormState>;
/** What a form's fields are drawn from: what was typed before, and the sentence to show beside each. */
export type Told = {
  values: FormValues;
  errors: Record<string, string>;
  opens?: (names: readonly string[]) => boolean;
};

const OUT_OF_REACH = "Not saved: no answer from the server. What you typed is still here; try again in a moment.";
const LOOK_BELOW = "Not saved yet. Something below needs another look.";

/**
 * A form that loses nothing. Without JavaScript it posts and is drawn anew with what was typed; with it the fields are
 * left as they are and only the sentences change. `children` draw the fields.
 */
export function KeptForm({
  action,
  values = {},
  className,
  encType,
  onChange,
  children,
}: {
  action: ServerAction;
  values?: FormValues;
  className?: string;
  encType?: "multipart/form-data";
  onChange?: (form: HTMLFormElement) => void;
  children: (told: Told, state: FormState) => ReactNode;
}) {
  const [posted, post] = useActionState(action, idle);
  const [answered, setAnswered] = useState<FormState | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const chosen = useRef<HTMLInputElement | null>(null);
  const state = answered ?? posted;
  const refused = state.kind === "refused" || state.kind === "not-saved";

  const first = {
    values: "values" in posted ? { ...values, ...posted.values } : values,
    errors: "errors" in posted ? posted.errors : {},
  };
  /** What folds out at first: it goes by the page as it came, so that no later answer closes what a person opened. */
  const opens = (names: readonly string[]) =>
    names.some((name) => one(first.values, name) !== "" || first.errors[name] !== undefined);

  useEffect(() => {
    if (answered) showFirstSentence(form.current);
  }, [answered]);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const sent = new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter);
    startTransition(async () => {
      try {
        setAnswered(await action(state, sent));
      } catch (error) {
        unstable_rethrow(error);
        setAnswered({ kind: "not-saved", message: OUT_OF_REACH, errors: {}, values: {} });
      }
    });
  }

  /** A second tap on a chosen answer takes it back: radios alone cannot be unchosen. */
  function remember({ target }: PointerEvent) {
    chosen.current = target instanceof HTMLInputElement && target.type === "radio" && target.checked ? target : null;
  }
  function takeBack({ target, currentTarget }: MouseEvent<HTMLFormElement>) {
    if (target !== chosen.current || !(target instanceof HTMLInputElement)) return;
    const blank = [...currentTarget.elements].find(
      (each) => each instanceof HTMLInputElement && each.name === target.name && each.value === "",
    ) as HTMLInputElement | undefined;
    target.checked = false;
    if (blank) blank.checked = true;
    chosen.current = null;
    onChange?.(currentTarget);
  }

  return (
    <form
      ref={form}
      action={post}
      encType={encType}
      onSubmit={submit}
      onPointerDown={remember}
      onClick={takeBack}
      onChange={(event) => onChange?.(event.currentTarget)}
      className={className}
      noValidate
    >
      {refused && (
        <Notice tone={state.kind === "not-saved" ? "warn" : "refusal"}>
          <p>{state.errors.form ?? state.errors.day ?? state.message ?? LOOK_BELOW}</p>
        </Notice>
      )}
      {children({ values: first.values, errors: refused ? state.errors : {}, opens }, state)}
    </form>
  );
}

function showFirstSentence(form: HTMLFormElement | null) {
  const sentences = [...(form?.querySelectorAll<HTMLElement>('[role="alert"]') ?? [])];
  const field = form?.querySelector<HTMLElement>('[aria-invalid="true"]');
  for (const each of sentences)
    for (let at = each.closest("details"); at; at = at.parentElement?.closest("details") ?? null) at.open = true;
  sentences[0]?.scrollIntoView({ block: "center" });
  field?.focus({ preventScroll: true });
}

"use client";
import { unstable_rethrow, useRouter } from "next/navigation";
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
import { type Kept, thePhone } from "@/app/phone/hold";
import { valuesIn } from "@/app/phone/values";
import { Notice } from "@/components/ui/notice";

type OnPhone = Extract<Kept, { kind: "on-phone" }>;
type ServerAction = (state: FormState, form: FormData) => Promise<FormState>;
/** What a form's fields are drawn from: what was typed before, and the sentence to show beside each. */
export type Told = {
  values: FormValues;
  errors: Record<string, string>;
  opens?: (names: readonly string[]) => boolean;
};

const OUT_OF_REACH = "Not saved: no answer from the server. What you typed is still here; try again in a moment.";
const NO_ROOM =
  "Not saved: this phone has no room left for it. What you typed is still here; make room, or try again with network.";
const LOOK_BELOW = "Not saved yet. Something below needs another look.";

/**
 * A form that loses nothing. Without JavaScript it posts and is drawn anew with what was typed; with it the fields are
 * left as they are and only the sentences change. `children` draw the fields.
 */
export function KeptForm({
  action,
  mutation,
  values = {},
  className,
  encType,
  onChange,
  children,
}: {
  action: ServerAction;
  /** The name by which a phone's outbox sends this form; without it, it goes to its action alone. */
  mutation?: string;
  values?: FormValues;
  className?: string;
  encType?: "multipart/form-data";
  onChange?: (form: HTMLFormElement) => void;
  children: (told: Told, state: FormState) => ReactNode;
}) {
  const [posted, post] = useActionState(action, idle);
  const [answered, setAnswered] = useState<FormState | null>(null);
  const [kept, setKept] = useState<OnPhone | null>(null);
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const chosen = useRef<HTMLInputElement | null>(null);
  const state = answered ?? posted;
  const Told = thePhone()?.Told;
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
      setKept(null);
      try {
        const phone = mutation ? thePhone() : null;
        const said: Kept =
          phone && mutation ? await phone.keep(mutation, valuesIn(sent), () => {}) : { kind: "not-for-here" };
        if (said.kind === "not-for-here") setAnswered(await action(state, sent));
        else hear(said);
      } catch (error) {
        unstable_rethrow(error);
        setAnswered({ kind: "not-saved", message: OUT_OF_REACH, errors: {}, values: {} });
      }
    });
  }

  /** What the phone says of a form that it keeps until the server has answered. */
  function hear(said: Kept) {
    if (said.kind === "on-phone") {
      setAnswered(idle);
      setKept(said);
      startAnew(form.current);
      if (form.current) onChange?.(form.current);
    } else if (said.kind === "not-kept") {
      setAnswered({ kind: "not-saved", message: NO_ROOM, errors: {}, values: {} });
    } else if (said.kind === "refused") {
      setAnswered({ kind: "refused", errors: said.errors, values: {} });
    } else if (said.kind === "answered" && said.answer.outcome === "saved") {
      router.push(said.answer.path);
    } else if (said.kind === "answered" && said.answer.outcome === "refused") {
      const { message, errors } = said.answer;
      setAnswered({ kind: "refused", message, errors, values: {} });
    }
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
      // Not onChange: React hears none of what it has not drawn itself, and the radios come as markup.
      onInput={(event) => onChange?.(event.currentTarget)}
      className={className}
      noValidate
    >
      {refused && (
        <Notice tone={state.kind === "not-saved" ? "warn" : "refusal"}>
          <p>{state.errors.form ?? state.errors.day ?? state.message ?? LOOK_BELOW}</p>
        </Notice>
      )}
      {kept && Told && <Told kept={kept} />}
      {children({ values: first.values, errors: refused ? state.errors : {}, opens }, state)}
    </form>
  );
}

/** The form of the next entry: blank, under a key of its own. */
function startAnew(form: HTMLFormElement | null) {
  form?.reset();
  for (const name of ["key", "entry.key"]) {
    const field = form?.elements.namedItem(name);
    if (field instanceof HTMLInputElement) field.value = crypto.randomUUID();
  }
  form?.scrollIntoView({ block: "start" });
}

function showFirstSentence(form: HTMLFormElement | null) {
  const sentences = [...(form?.querySelectorAll<HTMLElement>('[role="alert"]') ?? [])];
  const field = form?.querySelector<HTMLElement>('[aria-invalid="true"]');
  for (const each of sentences)
    for (let at = each.closest("details"); at; at = at.parentElement?.closest("details") ?? null) at.open = true;
  sentences[0]?.scrollIntoView({ block: "center" });
  field?.focus({ preventScroll: true });
}

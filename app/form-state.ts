import type { Sayable } from "@/lib/said";
import type { Say } from "@/lib/say";

/**
 * What a form hears back. `values` is what was typed, so that a refusal loses nothing. It is made of sentences that wait for
 * a language (`FormState<Sayable>`) and reaches a form as text.
 */
export type FormState<S extends Sayable = string> =
  | { kind: "idle" }
  | { kind: "saved"; message?: S }
  | { kind: "refused"; message?: S; errors: Record<string, S>; values: FormValues }
  | { kind: "not-saved"; message: S; errors: Record<string, S>; values: FormValues };

export type FormValues = Record<string, string | string[]>;

export const idle: FormState = { kind: "idle" };

export function refused(values: FormValues, errors: Record<string, string>, message?: string): FormState;
export function refused(values: FormValues, errors: Record<string, Sayable>, message?: Sayable): FormState<Sayable>;
export function refused(values: FormValues, errors: Record<string, Sayable>, message?: Sayable): FormState<Sayable> {
  return { kind: "refused", errors, values, message };
}

/** The same in the language of whoever sent the form. */
export function inWords(state: FormState<Sayable>, say: Say): FormState {
  if (state.kind === "idle") return state;
  const message = state.message === undefined ? undefined : say.told(state.message);
  if (state.kind === "saved") return { kind: "saved", message };
  const errors = Object.fromEntries(Object.entries(state.errors).map(([name, error]) => [name, say.told(error)]));
  if (state.kind === "refused") return { ...state, message, errors };
  return { ...state, message: message ?? "", errors };
}

/** The first value under a name; "" when there is none. */
export const one = (values: FormValues, name: string): string => {
  const value = values[name];
  return (Array.isArray(value) ? value[0] : value) ?? "";
};

export const many = (values: FormValues, name: string): string[] => {
  const value = values[name];
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
};

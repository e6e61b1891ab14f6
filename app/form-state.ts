/** What a form hears back. `values` is what was typed, so that a refusal loses nothing. */
export type FormState =
  | { kind: "idle" }
  | { kind: "saved"; message?: string }
  | { kind: "refused"; message?: string; errors: Record<string, string>; values: FormValues }
  | { kind: "not-saved"; message: string; errors: Record<string, string>; values: FormValues };

export type FormValues = Record<string, string | string[]>;

export const idle: FormState = { kind: "idle" };

export const refused = (values: FormValues, errors: Record<string, string>, message?: string): FormState => ({
  kind: "refused",
  errors,
  values,
  message,
});

/** The first value under a name; "" when there is none. */
export const one = (values: FormValues, name: string): string => {
  const value = values[name];
  return (Array.isArray(value) ? value[0] : value) ?? "";
};

export const many = (values: FormValues, name: string): string[] => {
  const value = values[name];
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
};

/** Brings the first thing that needs another look into sight. */
export function showFirst(form: HTMLFormElement | null) {
  form?.querySelector<HTMLElement>('[role="alert"]')?.scrollIntoView({ block: "center" });
  form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus({ preventScroll: true });
}

/** Puts the focus where the next key is wanted: on a new row's first field, or on the button just pressed, moved along. */
export function focusOn(form: HTMLFormElement | null, { list, at, act }: { list: string; at: number; act: string }) {
  const row = form?.querySelectorAll<HTMLElement>(list === "phases" ? "[data-phase]" : "[data-row]")[at];
  const buttons = [...(row?.querySelectorAll<HTMLButtonElement>('button[name="do"]:not(:disabled)') ?? [])];
  const same = buttons.find((button) => button.value.startsWith(`${act}.`)) ?? buttons[0];
  const target = act === "first" ? row?.querySelector<HTMLElement>('input:not([type="hidden"])') : same;
  (target ?? form?.querySelector<HTMLElement>('input[type="search"]'))?.focus();
}

"use client";
import type { ComponentProps } from "react";
import { useFormStatus } from "react-dom";
import { Button } from "./button";

/**
 * The button that sends its form. While the form is on its way it says `pending` and swallows further taps; it is never
 * `disabled`, so it works before JavaScript loads and keeps its focus.
 */
export function SubmitButton({
  pending = "Saving…",
  children,
  ...rest
}: ComponentProps<typeof Button> & { pending?: string }) {
  const status = useFormStatus();
  const waiting = status.pending;
  return (
    <Button
      {...rest}
      type="submit"
      aria-disabled={waiting || undefined}
      onClick={(event) => (waiting ? event.preventDefault() : rest.onClick?.(event))}
    >
      <span aria-live="polite">{waiting ? pending : children}</span>
    </Button>
  );
}

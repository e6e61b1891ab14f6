import { Link } from "@/components/link";
import type { ComponentProps } from "react";
import styles from "./button.module.css";

export type ButtonLook = {
  variant?: "primary" | "plain" | "quiet" | "danger";
  /** `big` is the one main act of a phone screen: full width, 48 px high. */
  size?: "small" | "normal" | "big";
};

export function buttonClass({ variant = "plain", size = "normal" }: ButtonLook, extra?: string): string {
  return [styles.button, styles[variant], styles[size], extra].filter(Boolean).join(" ");
}

/** A button; it submits its form unless `type` says otherwise, as in HTML. */
export function Button({ variant, size, className, ...rest }: ButtonLook & ComponentProps<"button">) {
  return <button {...rest} className={buttonClass({ variant, size }, className)} />;
}

/** A link that looks like a button. It is not prefetched: a board has fifty of them. */
export function ButtonLink({ variant, size, className, ...rest }: ButtonLook & ComponentProps<typeof Link>) {
  return <Link {...rest} className={buttonClass({ variant, size }, className)} />;
}

import type { ComponentType } from "react";
import type { Answer, OfflineAdvice, Values } from "@/lib/phone/item";

/** What became of a form that was written on the phone first. */
export type Kept =
  /** Nothing was done: the form is one for its own action. */
  | { kind: "not-for-here" }
  | { kind: "answered"; answer: Answer }
  /** It is on the phone and goes out by itself. `advice`: what cannot wait, by the rules as the phone has them. */
  | { kind: "on-phone"; advice: OfflineAdvice[]; signedOut: boolean }
  | { kind: "refused"; errors: Record<string, string> }
  | { kind: "not-kept" }
  | { kind: "wiped" };

export type Phone = {
  /** Writes a form on the phone, then sends it. `onPhone` is called as soon as it is there. */
  keep: (name: string, values: Values, onPhone: () => void) => Promise<Kept>;
  /** The entries that this phone holds. */
  List: ComponentType;
  /** What is shown of a form that stays here for now. */
  Told: ComponentType<{ kept: Extract<Kept, { kind: "on-phone" }> }>;
};

/** The name of the event that what was on the phone is on record now. */
export const SAVED = "plumbline-saved";

/** The phone's part of the app, once it is there: it is sent after the page, and pages work without it. */
let phone: Phone | null = null;
const listeners = new Set<() => void>();

export const thePhone = (): Phone | null => phone;
export function setPhone(made: Phone): void {
  phone = made;
  for (const listener of listeners) listener();
}
export function onPhoneChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

"use client";
import { useRef, useState } from "react";
import type { FormValues } from "@/app/form-state";

const MOST_STEPS = 100;

/**
 * What a form was, step by step, so that any step can be undone and done again. Fields keep their own text; `epoch` grows
 * when a step is taken back, and with it they are drawn anew.
 */
export function useDraft(first: FormValues) {
  const steps = useRef({ list: [first], at: 0 });
  const [{ values, epoch }, setShown] = useState({ values: first, epoch: 0 });
  const [can, setCan] = useState({ undo: false, redo: false });

  function tell() {
    const { list, at } = steps.current;
    setCan({ undo: at > 0, redo: at < list.length - 1 });
  }

  /** What the fields hold once they stand; the first step goes back to it. */
  function begin(now: FormValues) {
    steps.current = { list: [now], at: 0 };
  }

  /** Remembers what the form is now; the same again is no step. */
  function remember(now: FormValues) {
    const { list, at } = steps.current;
    if (JSON.stringify(list[at]) === JSON.stringify(now)) return;
    const kept = [...list.slice(0, at + 1), now].slice(-MOST_STEPS);
    steps.current = { list: kept, at: kept.length - 1 };
    tell();
  }

  /** Shows other values; fields that stay keep what is typed in them. */
  function show(next: FormValues) {
    remember(next);
    setShown((before) => ({ ...before, values: next }));
  }

  function step(by: -1 | 1): FormValues | null {
    const { list, at } = steps.current;
    const next = list[at + by];
    if (!next) return null;
    steps.current = { list, at: at + by };
    setShown((before) => ({ values: next, epoch: before.epoch + 1 }));
    tell();
    return next;
  }

  /** Begins anew from other values, as when a kept draft comes back. */
  function replace(next: FormValues) {
    remember(next);
    setShown((before) => ({ values: next, epoch: before.epoch + 1 }));
  }

  return { values, epoch, can, begin, remember, show, step, replace };
}

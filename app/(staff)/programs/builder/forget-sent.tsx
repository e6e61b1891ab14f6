"use client";
import { useEffect } from "react";
import { forgetSent } from "./kept-draft";

/** Stands where a save is confirmed: the draft this browser kept of it is no longer needed. */
export function ForgetSent() {
  useEffect(forgetSent, []);
  return null;
}

"use client";
import { useSay } from "#say";
import { useActionState, useEffect, useRef, useState } from "react";
import { idle } from "@/app/form-state";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { readFiles } from "./actions";
import { READ_ENDINGS } from "./endings";
import { giveFiles } from "./give-files";
import look from "./import.module.css";

/** Chooses files and has them read. Those that the phone's share sheet handed over are sent at once. */
export function ImportForm({ org }: { org: string }) {
  const say = useSay();
  const [state, send] = useActionState(readFiles, idle);
  const input = useRef<HTMLInputElement>(null);
  const isOver = useDropped((files) => input.current && giveFiles(input.current, files));
  useEffect(() => {
    void filesFromShare().then((files) => input.current && giveFiles(input.current, files));
  }, []);
  const error = "errors" in state ? state.errors.files : undefined;
  return (
    <form action={send}>
      <input type="hidden" name="org" value={org} />
      <Card>
        <div className={`${look.choose} ${isOver ? look.over : ""}`}>
          <label htmlFor="files">{say("Files from your watch or app")}</label>
          <input
            ref={input}
            id="files"
            type="file"
            name="files"
            accept={READ_ENDINGS}
            multiple
            aria-describedby="files-hint"
            aria-invalid={error ? true : undefined}
          />
          <p id="files-hint" className="muted small">
            {say(
              "FIT, GPX, TCX or CSV, or a ZIP of them, such as an export of Strava or Garmin. Up to 200 files, 32\u00a0MB together.",
            )}{" "}
            <span className={look.byMouse}>{say("You can also drop them anywhere on this page.")}</span>
          </p>
          {error && (
            <p className={look.error} role="alert">
              {error}
            </p>
          )}
          {"message" in state && state.message && <Notice tone="refusal">{state.message}</Notice>}
          <SubmitButton pending={say("Reading…")} variant="primary" size="big">
            {say("Read the files")}
          </SubmitButton>
        </div>
      </Card>
      {isOver && (
        <p className={look.curtain} aria-hidden="true">
          {say("Drop the files to read them")}
        </p>
      )}
    </form>
  );
}

/** None where a browser stores nothing for the page. */
async function filesFromShare(): Promise<File[]> {
  if (!("serviceWorker" in navigator)) return [];
  const [{ openVault }, { takeShared }] = await Promise.all([
    import("@/app/phone/vault"),
    import("@/app/phone/shared"),
  ]);
  try {
    const vault = await openVault();
    const files = await takeShared(vault);
    vault.db.close();
    return files;
  } catch (error) {
    console.warn("This browser keeps nothing for Plumbline, or cannot open what was shared.", error);
    return [];
  }
}

/** Takes files dropped anywhere on the page; true while some hang over it. */
function useDropped(take: (files: File[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    // Moving from one part of the page to the next leaves the first; only leaving the window has nowhere to go.
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    const drop = (event: DragEvent) => {
      setOver(false);
      if (!hasFiles(event)) return;
      event.preventDefault();
      latest.current([...(event.dataTransfer?.files ?? [])]);
    };
    const heard = new AbortController();
    document.addEventListener("dragover", over, heard);
    document.addEventListener("dragleave", leave, heard);
    document.addEventListener("drop", drop, heard);
    return () => heard.abort();
  }, []);
  return isOver;
}

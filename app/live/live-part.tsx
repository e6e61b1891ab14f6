import { useSay } from "#say";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState, useTransition } from "react";
import type { ChangeKind } from "@/lib/live/change";
import { isBusy } from "./busy";
import { follow, type Standing } from "./follow";
import styles from "./live.module.css";

/** Changes come in bursts, and to many pages at once: each waits a moment of its own. */
const PAUSE_MS = 150;
const SPREAD_MS = 600;
/** Who gave no sign on this page for so long may not be looking: what is drawn then was read by nobody. */
const LOOKING_MS = 60_000;
const AGAIN_MS = 4_000;

export type LiveProps = {
  /** An athlete's id, or everybody that the page shows. */
  about: string;
  /** Changes of these kinds alone; of every kind without it. */
  kinds?: readonly ChangeKind[];
  /** "reads": to draw the page anew counts as having read it, so somebody has to be there. "asks": never without being asked. */
  mode?: "reads" | "asks";
};

/** Whether the server answers: a page drawn anew without it would give way to the browser's own page of errors. */
const isReachable = () =>
  fetch("/icon.svg", { method: "HEAD", cache: "no-store" }).then(
    ({ ok }) => ok,
    () => false,
  );

/**
 * Keeps a page of the server up to date with what changes meanwhile. What is being written is never drawn over: then, as where
 * `mode` says so, a line tells that something changed, and shows it when asked.
 */
export function LivePart({ about, kinds, mode }: LiveProps) {
  const say = useSay();
  const router = useRouter();
  const [standing, setStanding] = useState<Standing>("waiting");
  const [isBehind, setBehind] = useState(false);
  const [isDrawing, draw] = useTransition();
  const signAt = useRef(-Infinity);
  const focused = useRef<string | null>(null);
  const wanted = kinds?.join(" ");

  const look = useRef(() => {});
  useEffect(() => {
    look.current = () => {
      focused.current = document.activeElement?.getAttribute("href") ?? null;
      draw(() => router.refresh());
    };
  }, [router]);

  useEffect(() => {
    let soon: ReturnType<typeof setTimeout> | undefined;
    const sign = () => void (signAt.current = performance.now());
    const changed = async () => {
      if (!(await isReachable())) {
        soon = setTimeout(() => void changed(), AGAIN_MS);
        return;
      }
      const someoneLooks = performance.now() - signAt.current < LOOKING_MS;
      if (mode === "asks" || isBusy() || (mode === "reads" && !someoneLooks)) setBehind(true);
      else look.current();
    };
    addEventListener("pointerdown", sign);
    addEventListener("keydown", sign);
    const end = follow({
      onStanding: setStanding,
      onChange(heard) {
        const isOurs = (athleteId: string, kind: ChangeKind) =>
          (about === "everybody" || about === athleteId) && (!wanted || wanted.split(" ").includes(kind));
        if (heard !== "all" && !heard.some(({ athleteId, kind }) => isOurs(athleteId, kind))) return;
        // After a break nobody knows whether anything changed: a page that would only ask is left alone.
        if (heard === "all" && mode === "asks") return;
        clearTimeout(soon);
        soon = setTimeout(() => void changed(), PAUSE_MS + Math.random() * SPREAD_MS);
      },
    });
    return () => {
      end();
      clearTimeout(soon);
      removeEventListener("pointerdown", sign);
      removeEventListener("keydown", sign);
    };
  }, [about, wanted, mode]);

  // Rows that are drawn as one text are new ones afterwards: the link that had the focus gets it back.
  useEffect(() => {
    if (isDrawing || !focused.current) return;
    if (document.activeElement === document.body)
      document.querySelector<HTMLElement>(`main a[href="${CSS.escape(focused.current)}"]`)?.focus();
    focused.current = null;
  }, [isDrawing]);

  const show = () => {
    setBehind(false);
    look.current();
  };
  return (
    <>
      {mode !== "asks" && (
        <span className={styles.standing} data-live={standing}>
          {standing === "live" ? say("Live") : standing === "paused" ? say("Paused") : say("Looks again every minute")}
        </span>
      )}
      <span role="status" className={styles.behind}>
        {isBehind && (
          <button type="button" onClick={show}>
            {say("Something changed here. Show it")}
          </button>
        )}
      </span>
    </>
  );
}

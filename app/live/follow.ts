import { heardIn, type Heard } from "@/lib/live/change";

/** How a page stands to what happens meanwhile. */
export type Standing = "live" | "waiting" | "paused";

type Ears = { onChange: (heard: readonly Heard[] | "all") => void; onStanding: (standing: Standing) => void };

/** Without a sign of somebody there for so long, a page asks no more, and its session may run out. */
const ALONE_MS = 20 * 60_000;
/** The floor: without a stream, a page looks again this often. */
const POLL_MS = 60_000;
const RETRY_MS = 5_000;
const SIGNS = ["pointerdown", "keydown", "scroll"] as const;

/**
 * Follows what the server tells of changes, while the page is seen and somebody is there: a hidden page holds no stream, for a
 * browser has only a few to give.
 * Shape  (ears) -> a function that ends it. After any break everything may have changed ("all").
 */
export function follow({ onChange, onStanding }: Ears): () => void {
  let source: EventSource | null = null;
  let missed = false;
  let isThere = true;
  let triedAt = -Infinity;
  let alone: ReturnType<typeof setTimeout> | undefined;

  function open() {
    if (source || !isThere || document.visibilityState !== "visible") return;
    if (performance.now() - triedAt < RETRY_MS) return;
    triedAt = performance.now();
    source = new EventSource("/api/live");
    source.onopen = () => {
      onStanding("live");
      if (missed) onChange("all");
      missed = false;
    };
    source.onerror = () => {
      missed = true;
      onStanding("waiting");
      // Refused for good, as when signed out: the next look at the page finds out what became of it.
      if (source?.readyState === EventSource.CLOSED) close();
    };
    source.addEventListener("changed", ({ data }) => onChange(heardIn(String(data))));
    source.addEventListener("again", () => onChange("all"));
    source.addEventListener("end", () => {
      close();
      onChange("all");
    });
  }
  function close() {
    source?.close();
    source = null;
    missed = true;
  }
  function onSeen() {
    if (document.visibilityState === "visible") open();
    else close();
  }
  function onSign() {
    isThere = true;
    clearTimeout(alone);
    alone = setTimeout(() => {
      isThere = false;
      close();
      onStanding("paused");
    }, ALONE_MS);
    open();
  }
  const poll = setInterval(() => {
    if (!isThere || document.visibilityState !== "visible" || source?.readyState === EventSource.OPEN) return;
    onChange("all");
    open();
  }, POLL_MS);

  /** A stream may hang for long on a network that is gone: it is opened anew. */
  function onNetwork() {
    close();
    triedAt = -Infinity;
    open();
  }

  addEventListener("online", onNetwork);
  document.addEventListener("visibilitychange", onSeen);
  for (const sign of SIGNS) addEventListener(sign, onSign, { passive: true });
  onSign();
  return () => {
    clearInterval(poll);
    clearTimeout(alone);
    removeEventListener("online", onNetwork);
    document.removeEventListener("visibilitychange", onSeen);
    for (const sign of SIGNS) removeEventListener(sign, onSign);
    source?.close();
  };
}

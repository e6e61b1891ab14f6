import { useSay } from "#say";
import { said, type Sentence } from "@/lib/said";
import { Button } from "@/components/ui/button";
import styles from "./builder.module.css";

const ACTS = {
  up: { word: "Move up", d: "M8 13V3M3.5 7.5L8 3l4.5 4.5" },
  down: { word: "Move down", d: "M8 3v10M3.5 8.5L8 13l4.5-4.5" },
  remove: { word: "Remove", d: "M3.5 3.5l9 9M12.5 3.5l-9 9" },
} as const satisfies Record<string, { word: Sentence; d: string }>;

/** A button that moves or removes an exercise or a phase; it posts the form where there is no JavaScript. */
export function Act({
  act,
  verb = act,
  at,
  title,
  off = false,
}: {
  act: keyof typeof ACTS;
  verb?: string;
  at: number;
  title: string;
  off?: boolean;
}) {
  const say = useSay();
  return (
    <Button
      variant="quiet"
      size="small"
      name="do"
      value={`${verb}.${at}`}
      disabled={off}
      title={say(ACTS[act].word)}
      className={styles.act}
      formNoValidate
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={ACTS[act].d} />
      </svg>
      <span className="visually-hidden">{say("{act}: {title}", { act: said(ACTS[act].word), title })}</span>
    </Button>
  );
}

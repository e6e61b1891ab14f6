import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import styles from "./builder.module.css";

/** A draft that this browser kept and nobody saved: bring it back, or throw it away. */
export function OfferedDraft({ sent, onTake, onDrop }: { sent: boolean; onTake: () => void; onDrop: () => void }) {
  return (
    <Notice title="You have a draft here that was not saved.">
      <p>
        {sent ? "It was sent, and no answer came: it may have been saved after all." : "This browser kept it for you."}
      </p>
      <div className={styles.choose}>
        <Button type="button" onClick={onTake}>
          Bring it back
        </Button>
        <Button type="button" variant="quiet" onClick={onDrop}>
          Throw it away
        </Button>
      </div>
    </Notice>
  );
}

import { useSay } from "#say";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import styles from "./builder.module.css";

/** A draft that this browser kept and nobody saved: bring it back, or throw it away. */
export function OfferedDraft({ sent, onTake, onDrop }: { sent: boolean; onTake: () => void; onDrop: () => void }) {
  const say = useSay();
  return (
    <Notice title={say("You have a draft here that was not saved.")}>
      <p>
        {sent
          ? say("It was sent, and no answer came: it may have been saved after all.")
          : say("This browser kept it for you.")}
      </p>
      <div className={styles.choose}>
        <Button type="button" onClick={onTake}>
          {say("Bring it back")}
        </Button>
        <Button type="button" variant="quiet" onClick={onDrop}>
          {say("Throw it away")}
        </Button>
      </div>
    </Notice>
  );
}

import { useSay } from "#say";
import { Button, ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import styles from "./builder.module.css";
import type { TheirsShown } from "./program-state";

/** Somebody else saved first: theirs is shown, the own version stays in the form, and the person decides. */
export function Conflict({ id, theirs }: { id: string; theirs: TheirsShown }) {
  const say = useSay();
  const { by, at } = theirs;
  return (
    <Notice tone="warn" title={say("Not saved: {by} saved this program at {at}, while you were writing.", { by, at })}>
      <p>{say("Yours is below, as you typed it. Theirs is:")}</p>
      <div className={styles.theirs}>
        <p>
          <b>{theirs.title}</b> · {theirs.target}
        </p>
        {theirs.why && <p>{theirs.why}</p>}
        <ul>
          {theirs.lines.map((line, n) => (
            <li key={n}>{line}</li>
          ))}
        </ul>
      </div>
      <input type="hidden" name="theirsVersion" value={theirs.version} />
      <div className={styles.choose}>
        <Button name="do" value="over">
          {say("Save mine over theirs")}
        </Button>
        <ButtonLink href={`/programs/${id}`} variant="quiet">
          {say("Drop mine and open theirs")}
        </ButtonLink>
      </div>
    </Notice>
  );
}

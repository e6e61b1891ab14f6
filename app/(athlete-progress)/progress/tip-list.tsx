import { Link } from "@/components/link";
import { ActForm } from "@/app/act-form";
import { EvidenceLine } from "@/components/evidence-line/evidence-line";
import { Disclosure } from "@/components/ui/disclosure";
import { UndoToast } from "@/components/ui/undo-toast";
import { tipById } from "@/lib/tips/tips";
import type { ShownTip } from "@/lib/tips/which-tips";
import styles from "./progress.module.css";
import { setTip } from "./tip-actions";

/** One or two things worth trying, each with how well it stands and the way to be rid of it. */
export function TipList({ tips, hidden, org }: { tips: readonly ShownTip[]; hidden: string | null; org: string }) {
  const gone = hidden === null ? undefined : tipById(hidden);
  if (tips.length === 0 && !gone) return null;
  return (
    <div className={styles.tips}>
      {gone && (
        <UndoToast
          undo={
            <ActForm act={setTip} fields={{ org, tip: gone.id, shown: "1" }} variant="quiet" size="small">
              Undo
            </ActForm>
          }
        >
          Not shown again: {gone.title.toLowerCase()}.
        </UndoToast>
      )}
      {tips.map((tip) => (
        <Disclosure key={tip.id} summary={`Tip: ${tip.title}`}>
          <p>
            {tip.says}{" "}
            <Link href={tip.learn}>
              What is known of it<span className="visually-hidden"> ({tip.title})</span>
            </Link>
          </p>
          <EvidenceLine support={tip.support} mark={tip.mark} sources={tip.sources} />
          <ActForm act={setTip} fields={{ org, tip: tip.id }} variant="quiet" size="small" pending="Hiding…">
            Don’t show this again<span className="visually-hidden"> ({tip.title})</span>
          </ActForm>
        </Disclosure>
      ))}
      {tips.length > 0 && (
        <p className="muted small">
          Tips are for you alone: no flag, and nobody of your team sees them.{" "}
          <Link href="/account#tips">Switch off</Link>
        </p>
      )}
    </div>
  );
}

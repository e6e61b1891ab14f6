import { ActForm } from "@/app/act-form";
import { setTip, setTips } from "@/app/(athlete-progress)/progress/tip-actions";
import rows from "@/app/rows.module.css";
import { Card, CardPart } from "@/components/ui/card";
import type { TipSettings } from "@/lib/tips/tip";
import { tipById } from "@/lib/tips/tips";

/** An athlete's tips: all on or off, and those hidden one by one. */
export function TipsCard({ settings: { allOff, hidden }, org }: { settings: TipSettings; org: string }) {
  const tips = hidden.flatMap((id) => tipById(id) ?? []);
  return (
    <Card id="tips" title="Tips">
      <p>
        {allOff
          ? "No tips are shown."
          : "One or two tips may stand in the look at your month, on your progress page. Only you see them."}
      </p>
      <ActForm act={setTips} fields={{ org, on: allOff ? "1" : "" }} pending="Saving…">
        {allOff ? "Switch tips on" : "Switch all tips off"}
      </ActForm>
      {tips.length > 0 && (
        <CardPart>
          <h3>Hidden one by one</h3>
          <ul className={rows.list}>
            {tips.map(({ id, title }) => (
              <li key={id}>
                <div className={rows.what}>{title}</div>
                <ActForm act={setTip} fields={{ org, tip: id, shown: "1", from: "account" }} size="small">
                  Show again<span className="visually-hidden"> ({title})</span>
                </ActForm>
              </li>
            ))}
          </ul>
        </CardPart>
      )}
    </Card>
  );
}

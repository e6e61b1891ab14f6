import { ENGLISH } from "@/lib/say";
import { randomUUID } from "node:crypto";
import { ActForm } from "@/app/act-form";
import { LimitsCard } from "@/components/limits/limits-card";
import type { Limits } from "@/lib/programs/told-limit";
import type { DistanceUnit } from "@/lib/units";
import { end } from "./limit-actions";
import { LimitForm } from "./limit-form";

/** The athlete's limits, with what a physio of their team may do about them. */
export function LimitsOf({
  limits,
  athleteId,
  org,
  unit,
}: {
  limits: Limits;
  athleteId: string;
  org: string;
  unit: DistanceUnit;
}) {
  const hidden = () => ({ org, athleteId, key: randomUUID() });
  return (
    <LimitsCard
      limits={limits}
      actOf={({ id, text }) =>
        limits.canSet && (
          <ActForm act={end} fields={{ ...hidden(), limitId: id }} size="small" pending="Ending…">
            End it now<span className="visually-hidden">: {ENGLISH.told(text)}</span>
          </ActForm>
        )
      }
    >
      {limits.canSet && <LimitForm hidden={hidden()} first={limits.today} unit={unit} />}
    </LimitsCard>
  );
}

import { one } from "@/app/form-state";
import type { Told } from "@/app/(athlete)/kept-form";
import { BigChoice } from "@/app/(athlete)/fields/big-choice";
import { WallDrawing } from "@/components/self-check/wall-drawing";
import { TextInput } from "@/components/ui/text-input";
import type { Check, CheckSide } from "@/lib/self-checks/check";
import { STOPPED, UNIT_WORDS } from "@/lib/self-checks/reading";
import type { WallTestResult } from "@/lib/triage/timeline";
import styles from "./side-fields.module.css";

const LABELS: Record<CheckSide, string> = { both: "Result", left: "Left", right: "Right" };

/** What one side came to: a number or a finding, or that pain ended it. */
export function SideFields({ check, side, told }: { check: Check; side: CheckSide; told: Told }) {
  const { id, measured } = check;
  const { values, errors } = told;
  const name = side === "both" ? (measured.kind === "words" ? measured.question : LABELS.both) : LABELS[side];
  return (
    <div className={styles.side}>
      {measured.kind === "words" ? (
        <BigChoice
          name={`${side}.result`}
          label={side === "both" ? name : `${name}: ${measured.question.toLowerCase()}`}
          options={measured.options.map(({ value, label }) => ({
            value,
            label,
            picture: id === "wall-test" ? <WallDrawing gap={value as WallTestResult} /> : undefined,
          }))}
          value={one(values, `${side}.result`)}
          error={errors[`${side}.result`]}
        />
      ) : (
        <TextInput
          name={`${side}.value`}
          label={name}
          unit={UNIT_WORDS[measured.kind].long}
          inputMode="decimal"
          autoComplete="off"
          maxLength={12}
          defaultValue={one(values, `${side}.value`)}
          error={errors[`${side}.value`]}
        />
      )}
      {id !== "wall-test" && (
        <label className={styles.stopped}>
          <input
            type="checkbox"
            name={`${side}.stopped`}
            value="1"
            defaultChecked={one(values, `${side}.stopped`) !== ""}
          />
          <span>
            {side !== "both" && <span className="visually-hidden">{LABELS[side]}: </span>}
            {STOPPED}
          </span>
        </label>
      )}
    </div>
  );
}

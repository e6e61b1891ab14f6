import { one } from "@/app/form-state";
import { Chips } from "@/components/ui/chips";
import { Disclosure } from "@/components/ui/disclosure";
import { PainScale } from "@/components/ui/pain-scale";
import { TextInput } from "@/components/ui/text-input";
import { RUN_KIND_LABELS, RUN_KINDS, SURFACE_LABELS, SURFACES } from "@/lib/logs/run-words";
import type { ShoeChoice } from "@/lib/shoes/shoe";
import type { DistanceUnit } from "@/lib/units";
import type { Told } from "../kept-form";
import styles from "./fields.module.css";
import inset from "./inset.module.css";

const MORE = [
  ...["effort", "kind", "surface", "shoe", "warmUp", "coolDown"],
  ...["painBefore", "painDuring", "painNextMorning"],
].map((part) => `run.${part}`);

const YES_NO = [
  { value: "yes", label: "Yes" },
  { value: "no", label: "No" },
];

/** Distance and time, and behind a line what else there is to say of a run. `at` puts a prefix before every name. */
export function RunFields({
  told,
  unit,
  shoes,
  open = false,
  at = "",
}: {
  told: Told;
  unit: DistanceUnit;
  /** The athlete's pairs; none is chosen beforehand. */
  shoes: readonly ShoeChoice[];
  open?: boolean;
  at?: string;
}) {
  const { values, errors } = told;
  const field = (part: string) => `${at}run.${part}`;
  return (
    <>
      <div className={inset.pair}>
        <div className={inset.inset}>
          <TextInput
            name={field("distance")}
            label="Distance"
            unit={unit}
            inputMode="decimal"
            autoComplete="off"
            maxLength={20}
            defaultValue={one(values, field("distance"))}
            error={errors[field("distance")]}
          />
        </div>
        <div className={inset.inset}>
          <TextInput
            name={field("duration")}
            label="Time"
            unit="min"
            placeholder="52:30"
            autoComplete="off"
            maxLength={20}
            defaultValue={one(values, field("duration"))}
            error={errors[field("duration")]}
          />
        </div>
      </div>
      <Disclosure summary="More about the run" open={open || told.opens?.(MORE.map((name) => at + name))}>
        <div className={styles.stack}>
          <Score told={told} name={field("effort")} label="How hard was it?" ends={["no effort", "all out"]} />
          <Chips
            name={field("kind")}
            label="Kind of run"
            options={RUN_KINDS.map((kind) => ({ value: kind, label: RUN_KIND_LABELS[kind] }))}
            value={[one(values, field("kind"))]}
            error={errors[field("kind")]}
          />
          <Chips
            name={field("surface")}
            label="Surface"
            options={SURFACES.map((surface) => ({ value: surface, label: SURFACE_LABELS[surface] }))}
            value={[one(values, field("surface"))]}
            error={errors[field("surface")]}
          />
          {shoes.length > 0 && (
            <Chips
              name={field("shoe")}
              label="Shoes"
              options={shoes.map(({ id, label }) => ({ value: id, label }))}
              value={[one(values, field("shoe"))]}
              error={errors[field("shoe")]}
            />
          )}
          <div className={styles.row}>
            {(["warmUp", "coolDown"] as const).map((part) => (
              <Chips
                key={part}
                name={field(part)}
                label={part === "warmUp" ? "Warmed up?" : "Cooled down?"}
                options={YES_NO}
                value={[one(values, field(part))]}
                error={errors[field(part)]}
              />
            ))}
          </div>
          <Score told={told} name={field("painBefore")} label="Back pain before the run" />
          <Score told={told} name={field("painDuring")} label="At its worst during the run" />
          <Score told={told} name={field("painNextMorning")} label="The next morning, once it has come" />
        </div>
      </Disclosure>
    </>
  );
}

function Score({ told, name, label, ends }: { told: Told; name: string; label: string; ends?: [string, string] }) {
  const value = one(told.values, name);
  return (
    <PainScale
      name={name}
      label={label}
      ends={ends}
      value={value === "" ? null : Number(value)}
      error={told.errors[name]}
    />
  );
}

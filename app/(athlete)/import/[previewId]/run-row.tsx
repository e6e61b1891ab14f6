import { one, type FormValues } from "@/app/form-state";
import { Disclosure } from "@/components/ui/disclosure";
import { TextInput } from "@/components/ui/text-input";
import { dayInWords, weekdayName } from "@/lib/days";
import { distanceField, formatDistance, formatDuration, formatPace } from "@/lib/units";
import { RunFields } from "@/app/(athlete)/fields/run-fields";
import look from "../import.module.css";
import type { TakeableRow, Where } from "./preview-form";

const NO_DAY = "A run without a day";
const MORE = "Change it, or say more";
const DAY = "Day of this run";

/** One run: its tick, what it will be on record, and, folded away, the fields of a run. */
export function RunRow({
  row,
  isKept,
  inFull,
  told: { values, errors },
  unit,
  timeZone,
  today,
  shoes,
}: Where & {
  row: TakeableRow;
  isKept: boolean;
  inFull: boolean;
  told: { values: FormValues | null; errors: Record<string, string> };
}) {
  const { at, name, say, metres, seconds } = row;
  const field = (part: string) => `${at}.${part}`;
  const shown = values ?? initial(row, unit);
  const opens = (names: readonly string[]) => names.some((each) => one(shown, each) !== "" || errors[each]);
  const isWrong = Object.keys(errors).some((each) => each.startsWith(field("run.")));
  const facts = [
    formatDistance(metres, unit),
    ...(seconds === null ? [] : [formatDuration(seconds)]),
    ...[formatPace(metres, seconds, unit)].filter((pace) => pace !== null),
  ];
  return (
    <li>
      <label className={look.keep}>
        <input type="checkbox" name="keep" value={at} defaultChecked={isKept} />
        <span className={look.what}>
          <b>{row.state === "run" ? whenWords(row, timeZone) : NO_DAY}</b> <span>{facts.join(" · ")}</span>{" "}
          <small>{name}</small>
        </span>
      </label>
      {say.length > 0 && <p className={look.warning}>{say.join(" ")}</p>}
      {row.state === "needs-date" && (
        <div className={look.day}>
          <TextInput
            type="date"
            name={field("day")}
            label={DAY}
            max={today}
            defaultValue={one(shown, field("day"))}
            error={errors[field("day")]}
          />
        </div>
      )}
      {(inFull || row.state === "needs-date") && (
        <Disclosure summary={MORE} open={isWrong || undefined}>
          <div className={look.fields}>
            <RunFields at={`${at}.`} told={{ values: shown, errors, opens }} unit={unit} shoes={shoes} />
          </div>
        </Disclosure>
      )}
    </li>
  );
}

/** The fields as the file fills them. */
function initial({ at, metres, seconds, effort, runKind, surface }: TakeableRow, unit: Where["unit"]): FormValues {
  const fields = {
    distance: distanceField(metres, unit),
    duration: seconds === null ? null : formatDuration(seconds),
    effort: effort === null ? null : String(effort),
    kind: runKind,
    surface,
  };
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => (value === null ? [] : [[`${at}.run.${name}`, value]])),
  );
}

function whenWords({ day, startedAt }: TakeableRow & { state: "run" }, timeZone: string): string {
  const words = `${weekdayName(day)} ${dayInWords(day)}`;
  if (startedAt === null) return words;
  const clock = new Intl.DateTimeFormat("en-GB", { timeStyle: "short", timeZone }).format(new Date(startedAt));
  return `${words}, ${clock}`;
}

import { useSay } from "#say";
import { one, type FormValues } from "@/app/form-state";
import { Disclosure } from "@/components/ui/disclosure";
import { TextInput } from "@/components/ui/text-input";
import { weekdayName } from "@/lib/days";
import type { Say } from "@/lib/say";
import { distanceField, formatDuration, formatPace } from "@/lib/units";
import { RunFields } from "@/app/(athlete)/fields/run-fields";
import look from "../import.module.css";
import type { ToldRow, Where } from "./preview-form";

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
  row: ToldRow;
  isKept: boolean;
  inFull: boolean;
  told: { values: FormValues | null; errors: Record<string, string> };
}) {
  const say = useSay();
  const { at, name, say: notes, metres, seconds } = row;
  const field = (part: string) => `${at}.${part}`;
  const shown = values ?? initial(row, unit);
  const opens = (names: readonly string[]) => names.some((each) => one(shown, each) !== "" || errors[each]);
  const isWrong = Object.keys(errors).some((each) => each.startsWith(field("run.")));
  const facts = [
    say.distance(metres, unit),
    ...(seconds === null ? [] : [formatDuration(seconds)]),
    ...[formatPace(metres, seconds, unit)].filter((pace) => pace !== null),
  ];
  return (
    <li>
      <label className={look.keep}>
        <input type="checkbox" name="keep" value={at} defaultChecked={isKept} />
        <span className={look.what}>
          <b>{row.state === "run" ? whenWords(row, timeZone, say) : say("A run without a day")}</b>{" "}
          <span>{facts.join(" · ")}</span> <small>{name}</small>
        </span>
      </label>
      {notes.length > 0 && <p className={look.warning}>{notes.join(" ")}</p>}
      {row.state === "needs-date" && (
        <div className={look.day}>
          <TextInput
            type="date"
            name={field("day")}
            label={say("Day of this run")}
            max={today}
            defaultValue={one(shown, field("day"))}
            error={errors[field("day")]}
          />
        </div>
      )}
      {(inFull || row.state === "needs-date") && (
        <Disclosure summary={say("Change it, or say more")} open={isWrong || undefined}>
          <div className={look.fields}>
            <RunFields at={`${at}.`} told={{ values: shown, errors, opens }} unit={unit} shoes={shoes} />
          </div>
        </Disclosure>
      )}
    </li>
  );
}

/** The fields as the file fills them. */
function initial({ at, metres, seconds, effort, runKind, surface }: ToldRow, unit: Where["unit"]): FormValues {
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

function whenWords({ day, startedAt }: ToldRow & { state: "run" }, timeZone: string, say: Say): string {
  const words = `${weekdayName(day, say.language)} ${say.day(day)}`;
  if (startedAt === null) return words;
  const clock = new Intl.DateTimeFormat("en-GB", { timeStyle: "short", timeZone }).format(new Date(startedAt));
  return `${words}, ${clock}`;
}

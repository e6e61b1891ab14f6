import { randomUUID } from "node:crypto";
import type { FormValues } from "@/app/form-state";
import { isOwn, type OwnExercise } from "@/lib/programs/exercise";
import { fieldsOfRows, rearranged, rowOf, rowsOf } from "@/lib/programs/form-rows";
import { exerciseById } from "@/lib/programs/library";
import { maxItems } from "@/lib/programs/program";
import { startOfOwn } from "./start";

/** The form after a button that writes nothing: "add.<exercise>", "up.<row>", "down.<row>", "remove.<row>", "find". */
export function drafted(values: FormValues, act: string, own: readonly OwnExercise[]): FormValues {
  const [verb = "", what = ""] = [act.slice(0, act.indexOf(".")), act.slice(act.indexOf(".") + 1)];
  const rows = rowsOf(values);
  const others = Object.fromEntries(Object.entries(values).filter(([name]) => !name.startsWith("items.")));
  if (verb === "add" && rows.length < maxItems) {
    const mine = own.find((each) => each.id === what);
    const start = isOwn(what) ? mine && startOfOwn(mine) : exerciseById(what);
    if (start) rows.push(rowOf({ itemId: randomUUID(), exerciseId: what, ...pick(start) }));
    return { ...others, ...fieldsOfRows(rows) };
  }
  const next = ["up", "down", "remove"].includes(verb) ? rearranged(rows, verb, Number(what)) : rows;
  return { ...others, ...fieldsOfRows(next) };
}

const pick = <T extends { dose: unknown; frequency: unknown }>({
  dose,
  frequency,
}: T): Pick<T, "dose" | "frequency"> => ({
  dose,
  frequency,
});

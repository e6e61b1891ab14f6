import { prescriptionText } from "@/lib/programs/dose-text";
import type { Theirs } from "@/lib/programs/save-program.server";
import { momentInWords } from "../words";
import type { TheirsShown } from "./program-state";

export function theirsInWords({ version, draft, by, at }: Theirs, timeZone: string): TheirsShown {
  const { title, target, why, items } = draft;
  return {
    version,
    by: by ?? "Somebody else",
    at: momentInWords(at, timeZone),
    title,
    target,
    why,
    lines: items.map((item) => `${item.name}: ${prescriptionText(item)}`),
  };
}

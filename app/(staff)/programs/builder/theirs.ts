import { prescriptionText } from "@/lib/programs/dose-text";
import { named } from "@/lib/programs/joined";
import type { Say } from "@/lib/say";
import type { Theirs } from "@/lib/programs/save-program.server";
import { momentInWords } from "../words";
import type { TheirsShown } from "./program-state";

/** What somebody else saved, in the words of whoever is asked to decide. */
export function theirsInWords({ version, draft, by, at }: Theirs, timeZone: string, say: Say): TheirsShown {
  const { title, target, why, items } = draft;
  return {
    version,
    by: by ?? say("Somebody else"),
    at: momentInWords(at, timeZone, say),
    title,
    target,
    why,
    lines: items.map((item) => say("{name}: {dose}", { name: named(item.name), dose: prescriptionText(item) })),
  };
}

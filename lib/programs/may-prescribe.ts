import type { Actor } from "@/lib/access/actor";
import type { ProgramDraft } from "./program";
import { physioOnlyNames } from "./program-form";

/** Names of the exercises in a draft that this person may not prescribe; empty when they may prescribe all of it. */
export const notTheirsToPrescribe = (actor: Actor, draft: Pick<ProgramDraft, "items">): string[] =>
  actor.roles.includes("physio") ? [] : physioOnlyNames(draft);

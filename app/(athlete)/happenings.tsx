import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { UndoForm } from "./undo-form";
import type { Advice } from "@/lib/flags/advice.server";
import { LOGGED_KIND_LABELS } from "@/lib/logs/logged-entry";
import type { JustNow } from "@/lib/logs/saved.server";

/** What just happened, as the database has it: saved, or deleted with the way back. */
export function Happenings({ justNow, fields }: { justNow: JustNow; fields: Readonly<Record<string, string>> }) {
  const { saved, deleted } = justNow;
  return (
    <>
      {saved && (
        <Notice tone="success" title="Saved">
          <p>It is on record.</p>
        </Notice>
      )}
      {deleted && (
        <UndoForm fields={{ ...fields, kind: deleted.kind, entryId: deleted.entryId }}>
          Deleted: {LOGGED_KIND_LABELS[deleted.kind].toLowerCase()}.
        </UndoForm>
      )}
    </>
  );
}

/** Advice that the athlete has not said they read stays on top of every day. */
export function WaitingAdvice({ advice }: { advice: readonly Advice[] }) {
  return advice.map(({ flagId, tier, text }) => (
    <Notice
      key={flagId}
      tone={tier === "emergency" ? "refusal" : "warn"}
      title={tier === "emergency" ? "Get help now" : "Call a doctor"}
    >
      <p>{text}</p>
      <p>
        <ButtonLink href={`/today/advice/${flagId}`}>Read this and say that you have</ButtonLink>
      </p>
    </Notice>
  ));
}

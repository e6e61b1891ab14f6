import { ButtonLink } from "@/components/ui/button";
import { OUTCOME_WORDS, type Outcome } from "@/lib/flags/outcome";
import { SettleForm } from "./settle-form";
import styles from "./settle.module.css";

const ACTS: readonly { outcome: Outcome; label: string; hint: string }[] = [
  {
    outcome: "program-changed",
    label: "Change program",
    hint: "Change the program first; then say here what you changed and why.",
  },
  { outcome: "under-care", label: "Known, under care", hint: "Say who looks after it." },
  { outcome: "noise", label: "Noise", hint: "Say why this one needs nothing." },
  { outcome: "contacted", label: OUTCOME_WORDS.contacted, hint: "Say what you agreed." },
  { outcome: "resolved", label: OUTCOME_WORDS.resolved, hint: "Say what changed." },
];

/** What a person may do about an open flag; each act opens its own small form, with or without JavaScript. */
export function SettleActs({
  org,
  athleteId,
  flagId,
  keys,
  canRefer,
}: {
  org: string;
  athleteId: string;
  flagId: string;
  keys: readonly string[];
  canRefer: boolean;
}) {
  return (
    <div className={styles.acts}>
      {canRefer && (
        <ButtonLink variant="primary" href={`/athletes/${athleteId}/refer?flag=${flagId}`}>
          Refer
        </ButtonLink>
      )}
      {ACTS.map(({ outcome, label, hint }, at) => (
        <SettleForm
          key={outcome}
          hidden={{ org, athleteId, flagId, outcome, key: keys[at]! }}
          label={label}
          hint={hint}
          programs={outcome === "program-changed" ? `/programs/athlete/${athleteId}` : null}
        />
      ))}
    </div>
  );
}

export const ACTS_OF_A_FLAG = ACTS.length;

"use client";
import { useActionState } from "react";
import { idle, one } from "@/app/form-state";
import { Disclosure } from "@/components/ui/disclosure";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import { REFERRAL_OUTCOMES, type ReferralStatus } from "@/lib/referrals/referral";
import styles from "@/app/(staff)/athletes/athletes.module.css";
import { move } from "@/app/(staff)/athletes/[athleteId]/refer/refer-actions";

const WORDS: Record<ReferralStatus, string> = {
  draft: "",
  sent: "It has been sent",
  booked: "An appointment is booked",
  seen: "The athlete was seen",
  closed: "Close with an outcome",
};

/** One step on; closing asks what came of it. */
export function MoveForm({ to, hidden }: { to: ReferralStatus; hidden: Record<string, string> }) {
  const [state, send] = useActionState(move, idle);
  const refusal = state.kind === "refused" || state.kind === "not-saved" ? state : null;
  const value = (name: string) => (refusal ? one(refusal.values, name) : "");
  const closing = to === "closed";
  const form = (
    <form action={send} className={styles.form} noValidate>
      {Object.entries({ ...hidden, to }).map(([name, text]) => (
        <input key={name} type="hidden" name={name} value={text} />
      ))}
      {refusal?.message && <Notice tone="refusal">{refusal.message}</Notice>}
      {closing && (
        <>
          <Select
            label="What came of it"
            name="outcome"
            id="outcome"
            blank="Choose an outcome"
            defaultValue={value("outcome")}
            options={Object.entries(REFERRAL_OUTCOMES).map(([outcome, label]) => ({ value: outcome, label }))}
            error={refusal?.errors.outcome}
          />
          <Textarea
            label="Note"
            optional
            name="outcomeNote"
            id="outcomeNote"
            maxLength={1000}
            defaultValue={value("outcomeNote")}
            error={refusal?.errors.outcomeNote}
          />
        </>
      )}
      <div>
        <SubmitButton variant={closing ? "plain" : "primary"}>{WORDS[to]}</SubmitButton>
      </div>
    </form>
  );
  return closing ? (
    <Disclosure summary={WORDS[to]} open={refusal ? true : undefined}>
      {form}
    </Disclosure>
  ) : (
    form
  );
}

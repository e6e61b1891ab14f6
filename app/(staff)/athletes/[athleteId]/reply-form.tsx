"use client";
import { one } from "@/app/form-state";
import { ToldForm } from "@/app/told-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import { REPLY_CHARACTERS } from "@/lib/answers/answer";
import styles from "@/components/answers/answers.module.css";
import { reply } from "./answer-actions";

const WORDS = {
  open: "Reply in words",
  text: "Your reply",
  physio: "The athlete and physios read it.",
  coach: "The athlete, physios and coaches read it.",
  kept: "The athlete and physios read it. The athlete keeps pain from coaches, so it cannot be for them.",
  shared: "Coaches of the team read it too",
  send: "Send the reply",
};

/** Words to the log of a day. A physio's stay with athlete and physios unless they say otherwise. */
export function ReplyForm({
  hidden,
  who,
}: {
  hidden: Readonly<Record<string, string>>;
  /** `kept`: a physio's, while the athlete keeps pain from coaches. */
  who: "physio" | "coach" | "kept";
}) {
  return (
    <ToldForm act={reply} hidden={hidden} id={hidden.key} className={styles.form} summary={WORDS.open}>
      {({ values, field }) => (
        <>
          <Textarea
            label={WORDS.text}
            hint={WORDS[who]}
            rows={3}
            maxLength={REPLY_CHARACTERS}
            {...field("text")}
            id={`reply-${hidden.day}`}
          />
          {who === "physio" && (
            <label className={styles.check}>
              <input
                type="checkbox"
                name="shared"
                value="1"
                defaultChecked={values !== null && one(values, "shared") === "1"}
              />
              {WORDS.shared}
            </label>
          )}
          <div>
            <SubmitButton pending="Sending…">{WORDS.send}</SubmitButton>
          </div>
        </>
      )}
    </ToldForm>
  );
}

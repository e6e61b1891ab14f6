"use client";
import type { ReactNode } from "react";
import { ToldForm } from "@/app/told-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { BACK_CHARACTERS } from "@/lib/answers/answer";
import styles from "@/components/answers/answers.module.css";
import { answerBack } from "./answer-actions";

const WORDS = { text: "Your answer", send: "Send" };

/** One line back to what staff answered; `hint` says who reads it. */
export const BackForm = ({
  hidden,
  summary,
  hint,
}: {
  hidden: Readonly<Record<string, string>>;
  summary: ReactNode;
  hint: string;
}) => (
  <ToldForm act={answerBack} hidden={hidden} id={hidden.key} className={styles.form} summary={summary}>
    {({ field }) => (
      <>
        <TextInput
          label={WORDS.text}
          hint={hint}
          maxLength={BACK_CHARACTERS}
          {...field("text")}
          id={`back-${hidden.toId}`}
        />
        <div>
          <SubmitButton pending="Sending…">{WORDS.send}</SubmitButton>
        </div>
      </>
    )}
  </ToldForm>
);

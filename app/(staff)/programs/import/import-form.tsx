"use client";
import { useSay } from "#say";
import type { FormState } from "@/app/form-state";
import { ToldForm } from "@/app/told-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import styles from "@/app/(staff)/programs/programs.module.css";

/** One file of programs; a refusal says what is wrong with it and where. */
export function ImportForm({
  act,
  hidden,
}: {
  act: (state: FormState, form: FormData) => Promise<FormState>;
  hidden: Readonly<Record<string, string>>;
}) {
  const say = useSay();
  return (
    <ToldForm act={act} hidden={hidden} className={styles.stack}>
      {({ errors }) => (
        <>
          <TextInput
            label={say("File")}
            hint={say("A .json file, 1 MB at most.")}
            type="file"
            name="file"
            accept=".json,application/json"
            error={errors.file}
          />
          <div>
            <SubmitButton variant="primary">{say("Add its programs")}</SubmitButton>
          </div>
        </>
      )}
    </ToldForm>
  );
}

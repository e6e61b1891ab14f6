"use client";

import { many } from "@/app/form-state";
import { ToldForm } from "@/app/told-form";
import { Chips } from "@/components/ui/chips";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { hourText } from "@/lib/reminders/quiet";
import styles from "../house.module.css";
import { saveOwnDigest, saveReminder } from "./actions";

const WAYS = [
  { value: "off", label: "Not at all" },
  { value: "email", label: "By e-mail" },
  { value: "push", label: "By notification" },
  { value: "both", label: "By both" },
];
const RHYTHMS = [
  { value: "off", label: "Never" },
  { value: "daily", label: "Every day" },
  { value: "weekly", label: "On Mondays" },
];
const DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"].map((label, at) => ({ value: String(at + 1), label }));

type Common = { org: string; hour: number; hours: readonly number[] };

const hourOptions = (hours: readonly number[]) => hours.map((hour) => ({ value: String(hour), label: hourText(hour) }));

export const LogReminderForm = ({
  org,
  hour,
  hours,
  way,
  weekdays,
}: Common & { way: string; weekdays: readonly string[] }) => (
  <ToldForm act={saveReminder} hidden={{ org }} className={styles.form}>
    {({ field, values, errors }) => (
      <>
        <Chips
          label="Remind me"
          options={WAYS}
          name="way"
          value={[field("way", way).defaultValue]}
          error={errors.way}
        />
        <Select label="Hour" options={hourOptions(hours)} {...field("hour", String(hour))} />
        <Chips
          label="On"
          options={DAYS}
          many
          name="weekdays"
          value={values ? many(values, "weekdays") : weekdays}
          error={errors.weekdays}
        />
        <SubmitButton variant="primary">Save reminder</SubmitButton>
      </>
    )}
  </ToldForm>
);

export const DigestForm = ({ org, hour, hours, rhythm }: Common & { rhythm: string }) => (
  <ToldForm act={saveOwnDigest} hidden={{ org }} className={styles.form}>
    {({ field, errors }) => (
      <>
        <Chips
          label="Send it"
          options={RHYTHMS}
          name="rhythm"
          value={[field("rhythm", rhythm).defaultValue]}
          error={errors.rhythm}
        />
        <Select label="Hour" options={hourOptions(hours)} {...field("hour", String(hour))} />
        <SubmitButton variant="primary">Save digest</SubmitButton>
      </>
    )}
  </ToldForm>
);

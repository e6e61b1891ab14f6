"use client";

import { ToldForm } from "@/app/told-form";
import { Chips } from "@/components/ui/chips";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import styles from "../house.module.css";
import { saveSettings } from "./actions";

type Settings = { name: string; timeZone: string; unit: string; theme: string };

const UNITS = [
  { value: "km", label: "Kilometres" },
  { value: "mi", label: "Miles" },
];
const LOOKS = [
  { value: "system", label: "As the device" },
  { value: "light", label: "Light" },
  { value: "dark", label: "Dark" },
];

export const SettingsForm = ({ org, zones, ...now }: { org: string; zones: readonly string[] } & Settings) => (
  <ToldForm act={saveSettings} hidden={{ org }} className={styles.form}>
    {({ field }) => {
      const chosen = (name: "unit" | "theme") => {
        const { defaultValue, error } = field(name, now[name]);
        return { name, value: [defaultValue], error };
      };
      return (
        <>
          <TextInput label="Name" autoComplete="name" {...field("name", now.name)} />
          <Select
            label="Time zone"
            hint="Your days begin and end at midnight there."
            options={zones.map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") }))}
            {...field("timeZone", now.timeZone)}
          />
          <Chips label="Distances in" options={UNITS} {...chosen("unit")} />
          <Chips label="Look" options={LOOKS} {...chosen("theme")} />
          <SubmitButton variant="primary">Save settings</SubmitButton>
        </>
      );
    }}
  </ToldForm>
);

"use client";

import { useActionState } from "react";
import { idle, one } from "@/app/form-state";
import { Chips } from "@/components/ui/chips";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import styles from "../house.module.css";
import { saveSettings } from "./actions";

type Settings = { name: string; timeZone: string; unit: string; theme: string };

export function SettingsForm({ org, zones, ...now }: { org: string; zones: readonly string[] } & Settings) {
  const [state, send] = useActionState(saveSettings, idle);
  const failed = state.kind === "refused" || state.kind === "not-saved" ? state : null;
  const value = (name: keyof Settings) => (failed ? one(failed.values, name) : now[name]);
  return (
    <form action={send} className={styles.form} noValidate>
      {failed?.message && <Notice tone="refusal">{failed.message}</Notice>}
      <input type="hidden" name="org" value={org} />
      <TextInput
        label="Name"
        name="name"
        autoComplete="name"
        defaultValue={value("name")}
        error={failed?.errors.name}
      />
      <Select
        label="Time zone"
        name="timeZone"
        hint="Your days begin and end at midnight there."
        options={zones.map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") }))}
        defaultValue={value("timeZone")}
        error={failed?.errors.timeZone}
      />
      <Chips
        label="Distances in"
        name="unit"
        options={[
          { value: "km", label: "Kilometres" },
          { value: "mi", label: "Miles" },
        ]}
        value={[value("unit")]}
        error={failed?.errors.unit}
      />
      <Chips
        label="Look"
        name="theme"
        options={[
          { value: "system", label: "As the device" },
          { value: "light", label: "Light" },
          { value: "dark", label: "Dark" },
        ]}
        value={[value("theme")]}
        error={failed?.errors.theme}
      />
      <SubmitButton variant="primary">Save settings</SubmitButton>
    </form>
  );
}

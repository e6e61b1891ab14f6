import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import type { Details } from "@/lib/athletes/page-record";

/** Birth date, first episode, onset, and for a physio the day an episode was closed. `valueOf` gives what was typed. */
export function DetailsFields({
  valueOf,
  errors,
  closes,
}: {
  valueOf: (name: keyof Details) => string;
  errors: Record<string, string>;
  closes: boolean;
}) {
  return (
    <>
      <TextInput
        type="date"
        label="Birth date"
        optional
        name="birthDate"
        id="birthDate"
        defaultValue={valueOf("birthDate")}
        hint="Some rules ask for age. Without it they never match."
        error={errors.birthDate}
      />
      <Select
        label="First episode of back pain ever"
        name="firstEpisode"
        id="firstEpisode"
        key={valueOf("firstEpisode")}
        defaultValue={valueOf("firstEpisode")}
        options={[
          { value: "unknown", label: "Not known" },
          { value: "yes", label: "Yes, never before" },
          { value: "no", label: "No, there was one before" },
        ]}
        error={errors.firstEpisode}
      />
      <TextInput
        type="date"
        label="Day this episode began"
        optional
        name="onset"
        id="onset"
        defaultValue={valueOf("onset")}
        hint="If it began before the first day of pain logged here."
        error={errors.onset}
      />
      {closes && (
        <TextInput
          type="date"
          label="Episode closed on"
          optional
          name="resolvedOn"
          id="resolvedOn"
          defaultValue={valueOf("resolvedOn")}
          hint="Pain up to this day belongs to the past; new pain opens a new episode."
          error={errors.resolvedOn}
        />
      )}
    </>
  );
}

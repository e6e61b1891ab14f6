import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { DETAILS, detailsField, FIRST_EPISODE_OPTIONS, seenField } from "@/lib/athletes/details-form";
import type { Details } from "@/lib/athletes/page-record";

/**
 * Birth date, first episode, onset, and for a physio the day an episode was closed; hidden, what stood there when the form
 * was opened. `kept` is what a refused form sent.
 */
export function DetailsFields({
  details,
  kept,
  errors,
  closes,
}: {
  details: Details;
  kept: Readonly<Record<string, string | string[]>> | null;
  errors: Record<string, string>;
  closes: boolean;
}) {
  const typed = (name: string) => (typeof kept?.[name] === "string" ? kept[name] : undefined);
  const valueOf = (name: keyof Details) => typed(name) ?? detailsField(details, name);
  return (
    <>
      {DETAILS.map((name) => (
        <input
          key={name}
          type="hidden"
          name={seenField(name)}
          value={typed(seenField(name)) ?? detailsField(details, name)}
        />
      ))}
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
        defaultValue={valueOf("firstEpisode")}
        options={FIRST_EPISODE_OPTIONS}
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

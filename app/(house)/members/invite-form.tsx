"use client";

import { useActionState } from "react";
import { idle, many, one } from "@/app/form-state";
import { ROLE_HINT, ROLE_OPTIONS } from "@/app/person-words";
import { Chips } from "@/components/ui/chips";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import styles from "../house.module.css";
import { invite } from "./actions";

/** An admin invites to any role; others athletes into a team of theirs. */
export function InviteForm(props: {
  id: string;
  org: string;
  teams: readonly { id: string; name: string }[];
  anyRole: boolean;
}) {
  const { id, org, teams, anyRole } = props;
  const [state, send] = useActionState(invite, idle);
  const failed = state.kind === "refused" || state.kind === "not-saved" ? state : null;
  const kept = failed?.values ?? {};
  return (
    // A sent invitation leaves an empty form behind, a refused one what was typed.
    <form action={send} key={failed ? "kept" : id} className={styles.form} noValidate>
      {failed?.message && <Notice tone="refusal">{failed.message}</Notice>}
      {state.kind === "saved" && <Notice tone="success">{state.message}</Notice>}
      <input type="hidden" name="org" value={org} />
      <input type="hidden" name="id" value={id} />
      <TextInput
        label="E-mail"
        name="email"
        type="email"
        autoComplete="off"
        defaultValue={one(kept, "email")}
        error={failed?.errors.email}
      />
      {anyRole ? (
        <Chips
          label="Roles"
          name="roles"
          many
          options={ROLE_OPTIONS}
          value={failed ? many(kept, "roles") : ["athlete"]}
          hint={ROLE_HINT}
          error={failed?.errors.roles}
        />
      ) : (
        <input type="hidden" name="roles" value="athlete" />
      )}
      <Select
        label="Team"
        name="teamId"
        optional={anyRole && teams.length === 0}
        hint={anyRole && teams.length > 0 ? "Athletes need one. Others can be put into teams later." : undefined}
        blank={anyRole ? "No team yet" : undefined}
        options={teams.map((team) => ({ value: team.id, label: team.name }))}
        defaultValue={one(kept, "teamId")}
        error={failed?.errors.teamId}
      />
      <SubmitButton variant="primary" pending="Sending…">
        {anyRole ? "Send invitation" : "Invite this athlete"}
      </SubmitButton>
    </form>
  );
}

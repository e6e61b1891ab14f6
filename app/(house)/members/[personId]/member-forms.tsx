"use client";

import { useActionState } from "react";
import { idle, many, one } from "@/app/form-state";
import { ROLE_HINT, ROLE_OPTIONS } from "@/app/person-words";
import { Chips } from "@/components/ui/chips";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Role } from "@/lib/access/actor";
import styles from "@/app/(house)/house.module.css";
import { addToTeam, saveRoles } from "./actions";

type About = { org: string; personId: string };

const Hidden = ({ org, personId }: About) => (
  <>
    <input type="hidden" name="org" value={org} />
    <input type="hidden" name="personId" value={personId} />
  </>
);

export function RolesForm({ roles, ...about }: About & { roles: readonly Role[] }) {
  const [state, send] = useActionState(saveRoles, idle);
  const failed = state.kind === "refused" || state.kind === "not-saved" ? state : null;
  const value = failed ? many(failed.values, "roles") : roles;
  return (
    <form action={send} key={value.join()} className={styles.form}>
      {failed?.message && <Notice tone="refusal">{failed.message}</Notice>}
      {state.kind === "saved" && <Notice tone="success">{state.message}</Notice>}
      <Hidden {...about} />
      <Chips
        label="Roles"
        name="roles"
        many
        options={ROLE_OPTIONS}
        value={value}
        hint={ROLE_HINT}
        error={failed?.errors.roles}
      />
      <SubmitButton variant="primary">Save roles</SubmitButton>
    </form>
  );
}

/** Adds the member to one more team; `as` are the ways their roles allow. */
export function TeamForm(
  props: About & { teams: readonly { id: string; name: string }[]; as: readonly ("staff" | "athlete")[] },
) {
  const { teams, as, ...about } = props;
  const [state, send] = useActionState(addToTeam, idle);
  const failed = state.kind === "refused" || state.kind === "not-saved" ? state : null;
  return (
    <form action={send} className={styles.form}>
      {failed?.message && <Notice tone="refusal">{failed.message}</Notice>}
      <Hidden {...about} />
      <Select
        label="Add to a team"
        name="teamId"
        options={teams.map((team) => ({ value: team.id, label: team.name }))}
        defaultValue={failed ? one(failed.values, "teamId") : undefined}
      />
      {as.length === 1 ? (
        <input type="hidden" name="as" value={as[0]} />
      ) : (
        <Chips
          label="As"
          name="as"
          options={[
            { value: "staff", label: "Staff" },
            { value: "athlete", label: "Athlete" },
          ]}
          error={failed?.errors.as}
        />
      )}
      <SubmitButton>Add to the team</SubmitButton>
    </form>
  );
}

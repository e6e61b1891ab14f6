"use client";

import { many } from "@/app/form-state";
import { ROLE_HINT, ROLE_OPTIONS } from "@/app/person-words";
import { ToldForm } from "@/app/told-form";
import { Chips } from "@/components/ui/chips";
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
  return (
    <ToldForm act={invite} id={id} hidden={{ org, id }} className={styles.form}>
      {({ field, values, errors }) => (
        <>
          <TextInput label="E-mail" type="email" autoComplete="off" {...field("email")} />
          {anyRole ? (
            <Chips
              label="Roles"
              name="roles"
              many
              options={ROLE_OPTIONS}
              value={values ? many(values, "roles") : ["athlete"]}
              hint={ROLE_HINT}
              error={errors.roles}
            />
          ) : (
            <input type="hidden" name="roles" value="athlete" />
          )}
          <Select
            label="Team"
            optional={anyRole && teams.length === 0}
            hint={anyRole && teams.length > 0 ? "Athletes need one. Others can be put into teams later." : undefined}
            blank={anyRole ? "No team yet" : undefined}
            options={teams.map((team) => ({ value: team.id, label: team.name }))}
            {...field("teamId")}
          />
          <SubmitButton variant="primary" pending="Sending…">
            {anyRole ? "Send invitation" : "Invite this athlete"}
          </SubmitButton>
        </>
      )}
    </ToldForm>
  );
}

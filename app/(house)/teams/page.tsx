import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { randomUUID } from "node:crypto";
import { ActForm } from "@/app/act-form";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/ctx.server";
import { readTeams } from "@/lib/people/teams.server";
import styles from "../house.module.css";
import rows from "@/app/rows.module.css";
import { create, remove, rename } from "./actions";
import { TeamForm } from "./team-form";

export const metadata: Metadata = { title: "Teams" };

export default async function Teams() {
  const ctx = await requireRole("admin");
  const teams = await readTeams(ctx);
  if (!teams) notFound();
  const org = ctx.actor.orgId;
  return (
    <main id="main" className={`${styles.page} ${styles.narrow}`}>
      <PageHeader
        title="Teams"
        lead="Physios and coaches see the athletes of the teams they are staff of. A team can be deleted once nobody is in it or invited to it."
      />
      <Card title="Teams here">
        <ul className={rows.list}>
          {teams.map((team) => (
            <li key={team.id}>
              <div className={rows.what}>
                <b>{team.name}</b>
                <small>
                  {count(team.athletes, "athlete")}, {team.staff} staff
                  {team.invited > 0 && `, ${team.invited} invited`}
                </small>
              </div>
              <div className={rows.acts}>
                <TeamForm
                  act={rename}
                  id={team.id}
                  org={org}
                  label="New name"
                  button="Rename"
                  name={team.name}
                  summary={`Rename ${team.name}`}
                />
                {team.athletes + team.staff + team.invited === 0 && (
                  <ActForm
                    act={remove}
                    fields={{ org, id: team.id }}
                    variant="danger"
                    pending="Deleting…"
                    summary={`Delete ${team.name}`}
                  >
                    Delete {team.name}
                  </ActForm>
                )}
              </div>
            </li>
          ))}
          {teams.length === 0 && <li className="muted">No team yet. Add the first below.</li>}
        </ul>
      </Card>
      <Card title="Add a team">
        <TeamForm act={create} id={randomUUID()} org={org} label="Name" button="Add team" />
      </Card>
    </main>
  );
}

const count = (number: number, word: string) => `${number} ${word}${number === 1 ? "" : "s"}`;

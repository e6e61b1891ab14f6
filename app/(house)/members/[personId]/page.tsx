import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ActForm } from "@/app/act-form";
import { Card, CardPart } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/ctx.server";
import { readMember } from "@/lib/people/members.server";
import styles from "@/app/(house)/house.module.css";
import rows from "@/app/rows.module.css";
import { remove, takeFromTeam } from "./actions";
import { RolesForm, TeamForm } from "./member-forms";

export const metadata: Metadata = { title: "Member" };

export default async function MemberPage({ params }: { params: Promise<{ personId: string }> }) {
  const ctx = await requireRole("admin");
  const found = await readMember(ctx, (await params).personId);
  if (!found) notFound();
  const { member, teams } = found;
  const about = { org: ctx.actor.orgId, personId: member.personId };
  const as = [
    ...(member.roles.some((role) => role === "physio" || role === "coach") ? (["staff"] as const) : []),
    ...(member.roles.includes("athlete") ? (["athlete"] as const) : []),
  ];
  const isIn = (teamId: string, asStaff: boolean) =>
    member.teams.some((team) => team.id === teamId && team.asStaff === asStaff);
  const open = teams.filter((team) => as.some((way) => !isIn(team.id, way === "staff")));
  return (
    <main id="main" className={`${styles.page} ${styles.narrow}`}>
      <PageHeader title={member.name} lead={member.email} />
      <Card title="What they may do">
        <RolesForm roles={member.roles} {...about} />
      </Card>
      <Card title="Teams">
        <ul className={rows.list}>
          {member.teams.map((team) => (
            <li key={`${team.id} ${team.asStaff}`}>
              <span>
                {team.name}, {team.asStaff ? "as staff" : "as an athlete"}
              </span>
              <ActForm
                act={takeFromTeam}
                fields={{ ...about, teamId: team.id, as: team.asStaff ? "staff" : "athlete" }}
                size="small"
              >
                Take out<span className="visually-hidden"> of {team.name}</span>
              </ActForm>
            </li>
          ))}
          {member.teams.length === 0 && <li className="muted">In no team.</li>}
        </ul>
        <CardPart>
          {open.length > 0 ? (
            <TeamForm teams={open} as={as} {...about} />
          ) : (
            <p className="muted">
              {as.length > 0 ? "In every team there is." : "Physios, coaches and athletes can be in teams."}
            </p>
          )}
        </CardPart>
      </Card>
      <Card title="Remove from the organisation">
        <ActForm
          act={remove}
          fields={about}
          variant="danger"
          pending="Removing…"
          summary={`Remove ${member.name}`}
          warning="They lose access with their next click and leave all teams and boards. What they logged is kept, and comes back with them if you invite them again."
        >
          Remove {member.name}
        </ActForm>
      </Card>
    </main>
  );
}

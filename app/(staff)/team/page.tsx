import { Link } from "@/components/link";
import { readSay } from "@/components/say/say-on-server";
import { titled } from "@/components/say/titled";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/ctx.server";
import { readTeamWeeks } from "@/lib/team-weeks/read-team-weeks.server";
import { Live } from "@/app/live/live";
import { Availabilities } from "./availabilities";
import { HeatTable } from "./heat-table";
import styles from "./team.module.css";

export const generateMetadata = titled("Team");

type Props = { searchParams: Promise<{ team?: string | string[] }> };

/** A team at a glance: whom to plan with, who has gone quiet, and eight weeks of running and pain. */
export default async function TeamPage({ searchParams }: Props) {
  const ctx = await requireRole("physio", "coach");
  const { team } = await searchParams;
  const { teams, teamId, mondays, members, audience } = await readTeamWeeks(
    ctx,
    typeof team === "string" ? team : null,
  );
  const say = await readSay();
  const { unit } = ctx.visitor;
  return (
    <main id="main" className={styles.page}>
      <PageHeader title={say("Team")} lead={say("Whom to plan with, who has gone quiet, and the last eight weeks.")} />
      {teams.length > 1 && (
        <nav aria-label={say("Which team")} className={styles.teams}>
          {teams.map(({ id, name }) => (
            <Link key={id} href={`/team?team=${id}`} aria-current={id === teamId ? "page" : undefined}>
              <bdi>{name}</bdi>
            </Link>
          ))}
        </nav>
      )}
      {members.length === 0 ? (
        <EmptyState title={say("No athletes in this team yet")}>
          {teamId === null
            ? say("You are in no team. An admin puts you into one, under Members.")
            : say("Invite them under Members; they appear here once they have joined.")}
        </EmptyState>
      ) : (
        <>
          <Availabilities members={members} today={ctx.today} unit={unit} forCoach={audience === "team"} say={say} />
          <div className={styles.tables}>
            <HeatTable what="running" members={members} mondays={mondays} unit={unit} say={say} />
            <HeatTable what="pain" members={members} mondays={mondays} unit={unit} say={say} />
          </div>
          <p className={styles.fine}>
            {say(
              "A dash is a week with nothing on record, which is neither none nor 0. The middle of the team is given of five people or more.",
            )}
          </p>
        </>
      )}
      <Live about="everybody" />
    </main>
  );
}

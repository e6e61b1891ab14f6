import { AthletePage } from "@/components/athlete-page/athlete-page";
import { rich } from "@/components/say/rich";
import { readSay } from "@/components/say/say-on-server";
import { titled } from "@/components/say/titled";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { rangeOf } from "@/lib/athletes/chart";
import { seeAsCoach } from "@/lib/athletes/see-as.server";
import { requireRole } from "@/lib/ctx.server";
import styles from "../progress.module.css";

export const generateMetadata = titled("As your coach sees it");

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The athlete's page once more, with a coach's eyes: what is missing here, no coach can read. */
export default async function AsCoachPage({ searchParams }: Props) {
  const ctx = await requireRole("athlete");
  const { range } = await searchParams;
  const { coaches, view } = await seeAsCoach(ctx);
  const say = await readSay();
  const actions = (
    <>
      <ButtonLink href="/progress/settings#sharing">{say("Change what is shared")}</ButtonLink>
      <ButtonLink href="/progress">{say("Back to your progress")}</ButtonLink>
    </>
  );
  if (!view)
    return (
      <main id="main" className={styles.page}>
        <PageHeader title={say("As your coach sees it")} actions={actions} />
        <EmptyState title={say("No coach sees you")}>{say("None of your teams has a coach just now.")}</EmptyState>
      </main>
    );
  return (
    <AthletePage
      view={view}
      unit={ctx.visitor.unit}
      range={rangeOf(range)}
      title={say("As your coach sees it")}
      notice={
        <Notice title={say("What is not here, they cannot see")}>
          <p>
            {rich(
              say,
              "Read just now with the rights of {coaches}. Beside this they read what coaches answered to your logs, and they write your program.",
              { coaches: <bdi>{say.all(coaches.map(({ name }) => name))}</bdi> },
            )}
          </p>
        </Notice>
      }
      letterOf={() => "/progress/as-coach"}
      actions={actions}
    />
  );
}

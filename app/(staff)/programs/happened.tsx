import { Link } from "@/components/link";
import { rich } from "@/components/say/rich";
import { readSay } from "@/components/say/say-on-server";
import { randomUUID } from "node:crypto";
import { Notice } from "@/components/ui/notice";
import type { Ctx } from "@/lib/ctx.server";
import type { Assigned } from "@/lib/programs/assign-program.server";
import type { Imported } from "@/lib/programs/import-programs.server";
import type { Say } from "@/lib/say";
import { answerUnder } from "@/lib/programs/once.server";
import { countEarlierCopies, readProgram } from "@/lib/programs/read-programs.server";
import { archive } from "./actions";
import { ActForm } from "@/app/act-form";
import { ForgetSent } from "./builder/forget-sent";

type Search = Readonly<Record<string, string | string[] | undefined>>;
const text = (value: string | string[] | undefined) => (typeof value === "string" ? value : "");

const titlesOf = ({ programs }: Imported, say: Say) =>
  programs.map(({ title }) => say("“{title}”", { title })).join(", ");

/** What the address says just happened, when the database agrees: saved, assigned, or archived with the way back. */
export async function Happened({ ctx, search }: { ctx: Ctx; search: Search }) {
  const say = await readSay();
  const assigned = await answerUnder<Assigned>(ctx, text(search.assigned));
  const imported = await answerUnder<Imported>(ctx, text(search.imported));
  const saved = await readProgram(ctx, text(search.saved));
  const earlier = saved ? await countEarlierCopies(ctx, saved) : 0;
  const archived = await readProgram(ctx, text(search.archived));
  const fields = { org: ctx.actor.orgId, key: randomUUID() };
  return (
    <>
      {imported?.programs && (
        <Notice tone="success" title={say("Added from the file")}>
          <p>
            {imported.exercises > 0
              ? say.count(
                  imported.exercises,
                  "{titles}, with {n} exercise for your library.",
                  "{titles}, with {n} exercises for your library.",
                  { titles: titlesOf(imported, say) },
                )
              : `${titlesOf(imported, say)}.`}
          </p>
        </Notice>
      )}
      {assigned?.title && (
        <Notice tone="success" title={say("Assigned")}>
          <p>
            {say.count(
              assigned.athletes,
              "“{title}” to {n} athlete, from {day}. They see it under Program.",
              "“{title}” to {n} athletes, from {day}. They see it under Program.",
              { title: assigned.title, day: { day: assigned.fromDay } },
            )}
          </p>
        </Notice>
      )}
      {saved && <ForgetSent />}
      {saved && !saved.archived && (
        <Notice tone="success" title={say("Saved")}>
          <p>{say("“{title}”. Programs already assigned stay as they were.", { title: saved.draft.title })}</p>
          {earlier > 0 && (
            <p>
              {rich(say, "{link}, and send it to them.", {
                link: (
                  <Link href={`/programs/${saved.id}/assign?to=earlier`}>
                    {say.count(
                      earlier,
                      "See what changes for the {n} athlete who has an earlier version",
                      "See what changes for the {n} athletes who have an earlier version",
                    )}
                  </Link>
                ),
              })}
            </p>
          )}
        </Notice>
      )}
      {archived?.archived && (
        <Notice title={say("“{title}” is archived.", { title: archived.draft.title })}>
          <p>{say("Athletes who have it keep it.")}</p>
          <ActForm act={archive} fields={{ ...fields, id: archived.id, archived: "0" }} pending={say("Undoing…")}>
            {say("Undo")}
          </ActForm>
        </Notice>
      )}
    </>
  );
}

import { Link } from "@/components/link";
import { randomUUID } from "node:crypto";
import { Notice } from "@/components/ui/notice";
import type { Ctx } from "@/lib/ctx.server";
import { dayInWords } from "@/lib/days";
import type { Assigned } from "@/lib/programs/assign-program.server";
import type { Imported } from "@/lib/programs/import-programs.server";
import { answerUnder } from "@/lib/programs/once.server";
import { countEarlierCopies, readProgram } from "@/lib/programs/read-programs.server";
import { archive } from "./actions";
import { ActForm } from "@/app/act-form";
import { ForgetSent } from "./builder/forget-sent";
import { counted } from "./words";

type Search = Readonly<Record<string, string | string[] | undefined>>;
const text = (value: string | string[] | undefined) => (typeof value === "string" ? value : "");

/** What the address says just happened, when the database agrees: saved, assigned, or archived with the way back. */
export async function Happened({ ctx, search }: { ctx: Ctx; search: Search }) {
  const assigned = await answerUnder<Assigned>(ctx, text(search.assigned));
  const imported = await answerUnder<Imported>(ctx, text(search.imported));
  const saved = await readProgram(ctx, text(search.saved));
  const earlier = saved ? await countEarlierCopies(ctx, saved) : 0;
  const archived = await readProgram(ctx, text(search.archived));
  const fields = { org: ctx.actor.orgId, key: randomUUID() };
  return (
    <>
      {imported?.programs && (
        <Notice tone="success" title="Added from the file">
          <p>
            {imported.programs.map((program) => `“${program.title}”`).join(", ")}
            {imported.exercises > 0 && `, with ${counted(imported.exercises, "exercise")} for your library`}.
          </p>
        </Notice>
      )}
      {assigned?.title && (
        <Notice tone="success" title="Assigned">
          <p>
            “{assigned.title}” to {counted(assigned.athletes, "athlete")}, from {dayInWords(assigned.fromDay)}. They see
            it under Program.
          </p>
        </Notice>
      )}
      {saved && <ForgetSent />}
      {saved && !saved.archived && (
        <Notice tone="success" title="Saved">
          <p>“{saved.draft.title}”. Programs already assigned stay as they were.</p>
          {earlier > 0 && (
            <p>
              <Link href={`/programs/${saved.id}/assign?to=earlier`}>
                See what changes for the {counted(earlier, "athlete")} who {earlier === 1 ? "has" : "have"} an earlier
                version
              </Link>
              , and send it to them.
            </p>
          )}
        </Notice>
      )}
      {archived?.archived && (
        <Notice title={`“${archived.draft.title}” is archived.`}>
          <p>Athletes who have it keep it.</p>
          <ActForm act={archive} fields={{ ...fields, id: archived.id, archived: "0" }} pending="Undoing…">
            Undo
          </ActForm>
        </Notice>
      )}
    </>
  );
}

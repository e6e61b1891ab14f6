import { notFound } from "next/navigation";
import { requireRole } from "@/lib/ctx.server";
import { fileOf } from "@/lib/programs/program-file";
import { exercisesForPrograms, readProgram, readPrograms } from "@/lib/programs/read-programs.server";

/** The organisation's programs as one file, or one of them with `?id=`. */
export async function GET(request: Request) {
  const ctx = await requireRole("physio", "coach", "admin");
  const id = new URL(request.url).searchParams.get("id");
  const found = id ? [await readProgram(ctx, id)] : await readPrograms(ctx);
  const programs = (found ?? []).flatMap((program) => (program ? [program.draft] : []));
  if (programs.length === 0) notFound();
  const own = (await exercisesForPrograms(ctx)).map((each) => each.exercise);
  const name = id ? "plumbline-program" : "plumbline-programs";
  return new Response(`${JSON.stringify(fileOf(programs, own), null, 2)}\n`, {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": `attachment; filename="${name}-${ctx.today}.json"`,
      "cache-control": "private, no-store",
    },
  });
}

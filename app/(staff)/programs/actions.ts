"use server";
import { notFound, redirect } from "next/navigation";
import { randomUUID } from "node:crypto";
import { action } from "@/app/action";
import { many, one, refused, type FormState, type FormValues } from "@/app/form-state";
import { readSay } from "@/components/say/say-on-server";
import type { Ctx } from "@/lib/ctx.server";
import { said, type Said, type Sayable, type Sentence } from "@/lib/said";
import { assignProgram, changeAssignment, MOST_ATHLETES } from "@/lib/programs/assign-program.server";
import { earliestEnd } from "@/lib/programs/assignment-days";
import { changePhase } from "@/lib/programs/change-phase.server";
import { programFromForm } from "@/lib/programs/program-form";
import { joined, named } from "@/lib/programs/joined";
import { brokenWords } from "@/lib/programs/met-limits.server";
import { exercisesForPrograms } from "@/lib/programs/read-programs.server";
import { readCandidates, readGivenPrograms } from "@/lib/programs/read-assignments.server";
import { importPrograms } from "@/lib/programs/import-programs.server";
import { readFile } from "@/lib/programs/program-file";
import { restoreCopy } from "@/lib/programs/restore-copy.server";
import { saveAsTemplate } from "@/lib/programs/save-as-template.server";
import { archiveProgram, saveProgram } from "@/lib/programs/save-program.server";
import { drafted } from "./builder/drafted";
import type { ProgramAnswer, ProgramState } from "./builder/program-state";
import { theirsInWords } from "./builder/theirs";

const SENT_BEFORE: Sentence =
  "Not saved: this page was sent before with something else in it. Reload it to see what is on record.";
const GONE: Sentence =
  "Not saved: this program was archived or is no longer here. Copy what you need, then go back to the list.";
const namesOf = (names: readonly string[]) => joined(names.map(named), ", ");
const PHYSIO_ALONE = "{names}: only a physio may put this in a program.";

/** Every button of the builder. Only "save" and "over" write; the others give back the form, changed. */
async function postProgram(...[ctx, values]: Parameters<Parameters<typeof action>[1]>): Promise<ProgramAnswer> {
  const own = (await exercisesForPrograms(ctx)).map((each) => each.exercise);
  const act = one(values, "do");
  if (act !== "save" && act !== "over") return refused(drafted(values, act, own), {});
  const form = programFromForm(values, { ownExercises: own, newId: randomUUID });
  if (!form.ok) return refused(values, form.errors);
  const id = one(values, "id") || null;
  const version = Number(one(values, act === "over" ? "theirsVersion" : "version")) || 0;
  const done = await saveProgram(ctx, { id, version, key: one(values, "key"), draft: form.draft });
  if (done.ok) redirect(`/programs?saved=${done.answer.id}`);
  if (done.why === "changed")
    return { ...refused(values, {}), theirs: theirsInWords(done.theirs, ctx.visitor.timeZone, await readSay()) };
  if (done.why === "physio-only")
    return refused(
      values,
      {},
      said("{names}: only a physio may put this in a program. Take it out, or ask one.", {
        names: namesOf(done.names),
      }),
    );
  return refused(values, {}, done.why === "other-content" ? SENT_BEFORE : GONE);
}
export const submitProgram = action({ name: "program.save", perHour: 1200 }, postProgram) as (
  state: ProgramState,
  form: FormData,
) => Promise<ProgramState>;

const LARGEST_FILE_BYTES = 1_000_000;

export const importFile = action(
  { name: "program.import", perHour: 60 },
  async (ctx, values, form): Promise<FormState<Sayable>> => {
    const file = form.get("file");
    if (!(file instanceof File) || file.size === 0) return refused(values, { file: "Choose a file." satisfies Said });
    if (file.size > LARGEST_FILE_BYTES)
      return refused(values, { file: "That is more than 1 MB. Programs are much smaller." satisfies Said });
    const read = readFile(await file.text(), await readSay());
    if (!read.ok) return refused(values, { file: read.why });
    const done = await importPrograms(ctx, { file: read.file, key: one(values, "key") });
    if (done.ok) redirect(`/programs?imported=${one(values, "key")}`);
    if (done.why === "unknown-exercise")
      return refused(values, {
        file: said("The library here has no {names}. Update Plumbline, or take it out of the file.", {
          names: namesOf(done.names),
        }),
      });
    if (done.why === "physio-only")
      return refused(values, { file: said(PHYSIO_ALONE, { names: namesOf(done.names) }) });
    if (done.why === "other-content") return refused(values, {}, SENT_BEFORE);
    notFound();
  },
);

export const archive = action({ name: "program.archive" }, async (ctx, values) => {
  const [id, archived] = [one(values, "id"), one(values, "archived") === "1"];
  const done = await archiveProgram(ctx, { id, archived, key: one(values, "key") });
  if (!done.ok) return refused(values, {}, GONE);
  redirect(`/programs?${archived ? "archived" : "saved"}=${id}`);
});

const NOT_ASSIGNED = {
  "no-athletes": "Choose at least one athlete.",
  "too-many": said("That is more than {n} athletes at once. Assign it in two parts.", { n: MOST_ATHLETES }),
  "not-ready":
    "Nothing was assigned: one of these athletes is not ready for a program yet. Reload the page to see who.",
  "not-found":
    "Nothing was assigned: one of these athletes is no longer in your teams, or the program was archived. Reload the page.",
  "other-content": SENT_BEFORE,
} satisfies Record<string, Said>;

export const assign = action({ name: "program.assign" }, async (ctx, values): Promise<FormState<Sayable>> => {
  // "Show" narrows the list down before JavaScript can; it assigns nothing.
  if (one(values, "do") === "all") return refused({ ...values, athlete: await everybodyShown(ctx, values) }, {});
  const whole = /^team\.(.+)$/.exec(one(values, "do"))?.[1];
  if (whole) return refused(await withTeam(ctx, values, whole), {});
  if (one(values, "do") !== "assign") return refused(values, {});
  const [id, key] = [one(values, "programId"), one(values, "key")];
  const done = await assignProgram(ctx, {
    programId: id,
    athleteIds: many(values, "athlete"),
    fromDay: one(values, "from"),
    untilDay: one(values, "until") || null,
    endRunning: one(values, "endRunning") === "1",
    key,
  });
  if (done.ok) redirect(`/programs?assigned=${key}`);
  if (done.why === "day") return refused(values, { [done.field]: done.sentence });
  if (done.why === "physio-only")
    return refused(values, {}, said("{names}: only a physio may assign this.", { names: namesOf(done.names) }));
  if (done.why === "limits")
    return refused(values, {}, said("Nothing was assigned. {limits}", { limits: brokenWords(done.broken) }));
  if (done.why === "no-athletes") return refused(values, { athletes: NOT_ASSIGNED[done.why] });
  return refused(values, {}, NOT_ASSIGNED[done.why]);
});

/** Whoever is in the list as it is narrowed down and is ready, and whoever was ticked before. */
async function everybodyShown(ctx: Ctx, values: FormValues): Promise<string[]> {
  const found = await readCandidates(ctx, one(values, "programId"));
  const [sought, team] = [one(values, "find").trim().toLowerCase(), one(values, "team")];
  const shown = (found?.athletes ?? []).filter(
    (each) => each.ready && each.name.toLowerCase().includes(sought) && (!team || each.teamIds.includes(team)),
  );
  return [...new Set([...many(values, "athlete"), ...shown.map((each) => each.athleteId)])];
}

/** A whole team ticked, but for whoever is not ready; who of it is left out, the page says. */
async function withTeam(ctx: Ctx, values: FormValues, teamId: string): Promise<FormValues> {
  const found = await readCandidates(ctx, one(values, "programId"));
  const athletes = found?.athletes.filter((each) => each.ready && each.teamIds.includes(teamId)) ?? [];
  const athlete = [...new Set([...many(values, "athlete"), ...athletes.map((each) => each.athleteId)])];
  return { ...values, athlete, whole: [...new Set([...many(values, "whole"), teamId])] };
}

export const saveAs = action({ name: "program.save-as" }, async (ctx, values): Promise<FormState<Sayable>> => {
  const [athleteId, assignmentId, key] = [one(values, "athleteId"), one(values, "assignmentId"), one(values, "key")];
  const done = await saveAsTemplate(ctx, { athleteId, assignmentId, key }, await readSay());
  if (done.ok) redirect(`/programs/${done.answer.id}?saved=1`);
  if (done.why === "physio-only") return refused(values, {}, said(PHYSIO_ALONE, { names: namesOf(done.names) }));
  if (done.why === "other-content") return refused(values, {}, SENT_BEFORE);
  notFound();
});

export const setEnd = action({ name: "assignment.change" }, async (ctx, values): Promise<FormState<Sayable>> => {
  const [athleteId, assignmentId, key] = [one(values, "athleteId"), one(values, "assignmentId"), one(values, "key")];
  const untilDay = await endOf(values, () => readGivenPrograms(ctx, athleteId));
  if (untilDay === undefined) notFound();
  const done = await changeAssignment(ctx, { athleteId, assignmentId, untilDay, key });
  if (done.ok) redirect(`/programs/athlete/${athleteId}?changed=${key}`);
  if (done.why === "day") return refused(values, { until: done.sentence });
  if (done.why === "other-content") return refused(values, {}, SENT_BEFORE);
  notFound();
});

export const bringBack = action({ name: "assignment.restore" }, async (ctx, values): Promise<FormState<Sayable>> => {
  const [athleteId, assignmentId, key] = [one(values, "athleteId"), one(values, "assignmentId"), one(values, "key")];
  const done = await restoreCopy(ctx, { athleteId, assignmentId, key });
  if (done.ok) redirect(`/programs/athlete/${athleteId}?changed=${key}`);
  if (done.why === "physio-only")
    return refused(values, {}, said("{names}: only a physio may give this.", { names: namesOf(done.names) }));
  if (done.why === "limits")
    return refused(values, {}, said("Not given. {limits}", { limits: brokenWords(done.broken) }));
  if (done.why === "other-content") return refused(values, {}, SENT_BEFORE);
  notFound();
});

export const setPhase = action({ name: "phase.change" }, async (ctx, values): Promise<FormState<Sayable>> => {
  const [athleteId, assignmentId, phaseId] = [
    one(values, "athleteId"),
    one(values, "assignmentId"),
    one(values, "phaseId"),
  ];
  const [fromDay, key] = [one(values, "from"), one(values, "key")];
  const done = await changePhase(ctx, { athleteId, assignmentId, phaseId, fromDay, key });
  if (done.ok) redirect(`/programs/athlete/${athleteId}?changed=${key}`);
  if (done.why === "day") return refused(values, { from: done.sentence });
  if (done.why === "ended")
    return refused(
      values,
      {},
      "The program ends before that day. Choose an earlier one, or let it run on." satisfies Said,
    );
  if (done.why === "physio-only")
    return refused(values, {}, said("{names}: only a physio may begin this phase.", { names: namesOf(done.names) }));
  if (done.why === "limits")
    return refused(values, {}, said("Not changed. {limits}", { limits: brokenWords(done.broken) }));
  if (done.why === "other-content") return refused(values, {}, SENT_BEFORE);
  notFound();
});

/** The last day a button or the date field stands for; undefined when there is no such program. */
async function endOf(values: FormValues, read: () => ReturnType<typeof readGivenPrograms>) {
  if (one(values, "do") === "on") return null;
  if (one(values, "do") !== "now") return one(values, "until") || null;
  const known = await read();
  const program = known?.programs.find((each) => each.id === one(values, "assignmentId"));
  return known && program ? earliestEnd(program.fromDay, known.today) : undefined;
}

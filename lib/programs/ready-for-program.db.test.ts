import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { assignProgram } from "./assign-program.server";
import { ALWAYS_ASKED, arrangeAssigning } from "./assigning-testing.server";
import { confirmDoctorAdvice } from "./own-program.server";
import { readCandidates } from "./read-assignments.server";

let h: Awaited<ReturnType<typeof arrangeAssigning>>;
beforeAll(async () => {
  h = await arrangeAssigning(inject("adminUrl"));
});
afterAll(() => h.drop());

describe("no program before the health questions and the advice to ask a doctor (S8)", () => {
  const why = async (role: "physio" | "coach") => {
    const found = await readCandidates(h.as(h.club[role], role), h.club.programId);
    const { ready, reasons } = found!.athletes.find((each) => each.athleteId === h.club.fresh)!;
    return { ready, reasons };
  };
  const assign = () => assignProgram(h.as(h.club.physio, "physio"), h.given([h.club.petra, h.club.fresh]));

  test("one who is not ready refuses the whole list; a physio is told why, a coach only that it is so", async () => {
    expect(await h.unchanged(assign)).toEqual({ ok: false, why: "not-ready" });
    const reasons = ["has not answered the health questions yet", "has not confirmed the advice to ask a doctor first"];
    expect(await why("physio")).toEqual({ ready: false, reasons });
    expect(await why("coach")).toEqual({ ready: false, reasons: [] });
  });

  test("a screen with one question left blank is not answered", async () => {
    await h.screen(h.club.fresh, ALWAYS_ASKED.slice(1));
    expect((await why("physio")).reasons).toContain("has not answered the health questions yet");
  });

  test("confirming counts once, is audited, and is not enough alone", async () => {
    const ctx = h.as(h.club.fresh, "athlete");
    expect(await confirmDoctorAdvice(ctx, randomUUID())).toMatchObject({ ok: true });
    expect(await confirmDoctorAdvice(ctx, randomUUID())).toMatchObject({ ok: true });
    expect(await h.owner`select verb from audit where subject_id = ${h.club.fresh}`).toEqual([
      { verb: "advice.doctor-first" },
    ]);
    expect(await h.unchanged(assign)).toEqual({ ok: false, why: "not-ready" });
    expect(await why("physio")).toEqual({ ready: false, reasons: ["has not answered the health questions yet"] });
  });

  test("the last answer makes them ready, whatever it is", async () => {
    await h.screen(h.club.fresh, ALWAYS_ASKED.slice(0, 1));
    expect(await why("coach")).toEqual({ ready: true, reasons: [] });
    expect(await assignProgram(h.as(h.club.coach, "coach"), h.given([h.club.fresh]))).toMatchObject({ ok: true });
  });

  test("a coach's own eyes on the database find who is ready and nothing of why", async () => {
    const rows = await h
      .as(h.club.coach, "coach")
      .transaction(
        async (tx) => (await tx.execute(`select * from sec.ready_for_program(array(select id from people))`)).rows,
      );
    expect(rows.length).toBeGreaterThan(2);
    for (const row of rows) expect(row).toMatchObject({ screened: null, advised: null });
    expect(rows.map((row) => row.athlete_id)).not.toContain(h.club.elsewhere);
  });

  test("nobody but the athlete confirms for them", async () => {
    for (const ctx of [h.as(h.club.physio, "physio"), h.as(h.club.coach, "coach"), h.as(h.club.admin, "admin")])
      expect(await h.unchanged(() => confirmDoctorAdvice(ctx, randomUUID()))).toEqual({ ok: false, why: "not-found" });
  });
});

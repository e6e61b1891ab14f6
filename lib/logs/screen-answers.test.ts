import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ANSWERS, EMERGENCY_QUESTIONS, HISTORIES, QUESTIONS, RUNNING, URGENT_QUESTIONS } from "@/lib/triage/timeline";
import { historyDue, parseHistory } from "@/lib/logs/history";
import { HISTORY_QUESTIONS } from "@/lib/logs/history-questions";
import { parseScreen } from "@/lib/logs/screen-answers";
import { ANSWER_LABELS, answerField } from "@/lib/logs/answer-words";
import { questionsFor, SCREEN_GROUP_LABELS, SCREEN_INTRO, SCREEN_QUESTIONS } from "@/lib/logs/screen-questions";
import { parseWeek } from "@/lib/logs/week";
import { RUNNING_LABELS } from "@/lib/logs/week-words";

const today = "2026-11-22";

describe("the safety questions", () => {
  test("each question of the rules is asked once, in words of its own", () => {
    expect(SCREEN_QUESTIONS.map(({ id }) => id).sort()).toEqual([...QUESTIONS].sort());
    expect(new Set(SCREEN_QUESTIONS.map(({ question }) => question)).size).toBe(QUESTIONS.length);
    for (const { question, help } of SCREEN_QUESTIONS) {
      expect(question).toMatch(/^[A-Z].+\?$/);
      expect(help).toMatch(/[.?]$/);
    }
  });
  test("emergency questions come first and stand together", () =>
    expect(SCREEN_QUESTIONS.slice(0, EMERGENCY_QUESTIONS.length).map(({ id }) => id)).toEqual(EMERGENCY_QUESTIONS));
  test("every emergency and urgent question is asked of everyone, whatever is known of them", () =>
    fc.assert(
      fc.property(
        fc.record({
          age: fc.option(fc.nat(99)),
          dayOfEpisode: fc.option(fc.nat(999)),
          ageAtStart: fc.option(fc.nat(99)),
        }),
        (known) => {
          const asked = questionsFor(known).map(({ id }) => id);
          for (const id of [...EMERGENCY_QUESTIONS, ...URGENT_QUESTIONS, "calf-swollen", "major-trauma"] as const)
            expect(asked).toContain(id);
        },
      ),
    ));
  test("a question of age or of months is asked when it bears on the athlete", () => {
    const asked = (age: number | null, dayOfEpisode: number | null, ageAtStart: number | null) =>
      questionsFor({ age, dayOfEpisode, ageAtStart }).map(({ id }) => id);
    expect(asked(17, 10, 17)).toContain("worse-arching");
    expect(asked(18, 10, 18)).not.toContain("worse-arching");
    expect(asked(30, 92, 30)).toContain("psoriasis");
    expect(asked(30, 91, 30)).not.toContain("psoriasis");
    expect(asked(46, 400, 45)).not.toContain("psoriasis");
    expect(asked(45, 400, 44)).toContain("psoriasis");
  });
  test("no text promises safety or names a condition the athlete has", () => {
    const all = JSON.stringify([
      SCREEN_QUESTIONS,
      SCREEN_INTRO,
      SCREEN_GROUP_LABELS,
      HISTORY_QUESTIONS,
      RUNNING_LABELS,
      ANSWER_LABELS,
    ]);
    expect(all).not.toMatch(/diagnos|cleared|safe to run|low risk|you have [a-z]+itis/i);
  });
});

describe("the answers", () => {
  test("a question left blank is absent, never no", () => {
    const parsed = parseScreen(
      { day: today, "answer.fever": "no", "answer.weight-loss": "", "answer.foot-drop": "not-sure" },
      { today },
    );
    expect(parsed).toEqual({ ok: true, screen: { day: today, answers: { fever: "no", "foot-drop": "not-sure" } } });
  });
  test("every question takes every answer", () => {
    for (const id of QUESTIONS)
      for (const answer of ANSWERS)
        expect(parseScreen({ day: today, [answerField(id)]: answer }, { today })).toMatchObject({
          screen: { answers: { [id]: answer } },
        });
  });
  for (const [form, field] of [
    [{ day: today, "answer.fever": "maybe" }, "answer.fever"],
    [{ day: today, "answer.fever": ["yes", "no"] }, "answer.fever"],
    [{ day: today, "answer.headache": "yes" }, "form"],
    [{ day: today }, "form"],
    [{ "answer.fever": "yes" }, "day"],
    [{ day: "2026-11-23", "answer.fever": "yes" }, "day"],
  ] as const)
    test(`${JSON.stringify(form)} is refused at ${field}`, () => {
      const parsed = parseScreen(form as unknown as Record<string, string>, { today });
      expect(parsed).toMatchObject({ ok: false, errors: { [field]: expect.stringMatching(/^[A-Z].+\.$/) } });
    });
});

describe("the health history", () => {
  test("asks each history in words of its own and keeps blanks absent", () => {
    expect(HISTORY_QUESTIONS.map(({ id }) => id)).toEqual(HISTORIES);
    expect(parseHistory({ "answer.cancer": "declined", "answer.steroids": "" }, { today })).toEqual({
      ok: true,
      history: { day: today, answers: { cancer: "declined" } },
    });
    expect(parseHistory({}, { today }).ok).toBe(false);
    expect(parseHistory({ "answer.fever": "yes" }, { today }).ok).toBe(false);
  });
  test("is due once and then every year", () => {
    expect(historyDue(null, today)).toBe(true);
    expect(historyDue("2025-11-23", today)).toBe(false);
    expect(historyDue("2025-11-22", today)).toBe(true);
  });
});

describe("the week", () => {
  test("takes every answer the rules know and label each", () => {
    for (const running of RUNNING) {
      expect(RUNNING_LABELS[running]).toBeTruthy();
      expect(parseWeek({ ending: today, running }, { today })).toEqual({ ok: true, week: { ending: today, running } });
    }
  });
  test("refuses a blank with a sentence beside it", () => {
    expect(parseWeek({}, { today })).toMatchObject({
      ok: false,
      errors: { ending: expect.any(String), running: expect.any(String) },
    });
    expect(parseWeek({ ending: "2026-11-29", running: "full" }, { today })).toMatchObject({
      errors: { ending: "That day has not come yet." },
    });
  });
});

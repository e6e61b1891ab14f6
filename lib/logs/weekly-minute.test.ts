import { expect, test } from "vitest";
import { questionsFor } from "./screen-questions";
import { noToTheRest, parseWeeklyMinute } from "./weekly-minute";

const today = "2026-06-10";
const shown = questionsFor({ age: 30, dayOfEpisode: null, ageAtStart: null });

test("a question left blank is not asked, never no", () => {
  const read = parseWeeklyMinute({ day: today, "answer.fever": "yes", "answer.foot-drop": "" }, { today });
  expect(read).toMatchObject({
    ok: true,
    minute: { screen: { answers: { fever: "yes" } }, week: null, history: null },
  });
});

test("no to all answers the questions shown in that group alone, and keeps what was answered", () => {
  const filled = noToTheRest({ day: today, "answer.foot-drop": "not-sure" }, shown, "emergency");
  expect(filled["answer.foot-drop"]).toBe("not-sure");
  expect(filled["answer.saddle-numbness"]).toBe("no");
  expect(filled["answer.fever"]).toBeUndefined();
  expect(filled["answer.psoriasis"]).toBeUndefined();
});

test("a form without one answer is refused", () => expect(parseWeeklyMinute({ day: today }, { today }).ok).toBe(false));

test("history and safety answers are told apart", () =>
  expect(parseWeeklyMinute({ day: today, running: "full", "answer.cancer": "no" }, { today })).toEqual({
    ok: true,
    minute: { day: today, week: { running: "full" }, screen: null, history: { answers: { cancer: "no" } } },
  }));

import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, inject, test } from "vitest";
import { viewAthlete } from "@/lib/athletes/view-athlete.server";
import { deleteEntry } from "@/lib/logs/record-entry.server";
import { readBoard } from "@/lib/board/read-board.server";
import { arrangeAnswering, type Answering } from "./answering-testing.server";
import { answeredOf } from "./answered";
import { react, reply, sayBack, takeBackAnswer } from "./give-answer.server";
import { readAnswers, readAnswersForToday, readOwnAnswers } from "./read-answers.server";

let h: Answering;
beforeAll(async () => {
  h = await arrangeAnswering(inject("adminUrl"));
});
afterAll(() => h.drop());
beforeEach(() => h.blank());

const key = () => randomUUID();
const replyTo = (who = h.physio(), more = {}) =>
  reply(who, { athleteId: h.club.athlete, day: h.today, text: "Settling well.", shared: false, key: key(), ...more });
const own = () => readOwnAnswers(h.athlete(), h.today, h.today);
const given = async (who: ReturnType<typeof h.physio>) =>
  (await readAnswers(who, h.club.athlete))!.flatMap((each) => each.answers.map((one) => one.text ?? one.reaction));
const look = (who = h.physio()) => viewAthlete(who, h.club.athlete);
const reads = async () => (await own()).flatMap((each) => each.reads.map(({ by, role, whole }) => [by, role, whole]));
const board = async () => {
  const { answered, rows } = await readBoard(h.physio(), { show: "all" }, { db: h.db });
  return { ...answeredOf(answered), isAnswered: rows.find((row) => row.name === "Ana Athlete")?.logAnswered };
};

test("an athlete reads by name who read their log, since when, and whether anything came after that look", async () => {
  await look();
  expect(await own(), "a look before the log is no reading of it").toEqual([]);
  await h.log({ pain: 3 });
  expect(await own(), "of an unread log nothing is said").toEqual([]);
  await look();
  expect(await reads()).toEqual([["Petra Physio", "physio", true]]);
  const [before] = await h.owner`select read_at from log_reads`;
  await look();
  expect(await h.owner`select read_at from log_reads`, "a second look changes nothing").toEqual([before]);
  await h.log({ metres: 5000 });
  expect(await reads()).toEqual([["Petra Physio", "physio", false]]);
  await look();
  expect(await reads()).toEqual([["Petra Physio", "physio", true]]);
});

test("what a browser fetches ahead is no reading, and what an athlete keeps from coaches no coach has read", async () => {
  await h.log({ pain: 3 });
  await look({ ...h.physio(), isShown: false });
  expect(await reads()).toEqual([]);
  await h.keeps(["pain"]);
  await look(h.coach());
  expect(await reads()).toEqual([]);
  await h.keeps([]);
  await look(h.coach());
  expect(await reads()).toEqual([["Carl Coach", "coach", true]]);
  await look(h.athlete());
  expect(await reads()).toHaveLength(1);
});

test("one reaction a person and day: another takes its place, is new to the athlete again, and can be taken back", async () => {
  await h.log({ pain: 3 });
  const tap = (reaction: "seen" | "talk", as = h.physio(), k = key()) =>
    react(as, { athleteId: h.club.athlete, day: h.today, reaction, key: k });
  const first = key();
  const [one, again] = [await tap("seen", h.physio(), first), await tap("seen", h.physio(), first)];
  expect(again).toEqual({ ...one, replayed: true });
  expect((await own())[0]!.answers).toMatchObject([{ reaction: "seen", by: "Petra Physio", seenAt: null }]);
  expect((await own())[0]!.answers[0]!.seenAt, "seen once it was shown").not.toBeNull();
  await tap("talk");
  await tap("seen", h.coach());
  expect((await own())[0]!.answers).toMatchObject([{ reaction: "talk", seenAt: null }, { reaction: "seen" }]);
  const answerId = one.ok ? one.answer.answerId : "";
  for (const other of [h.coach(), h.athlete(), h.otherPhysio()])
    expect(await takeBackAnswer(other, { athleteId: h.club.athlete, answerId, key: key() })).toMatchObject({
      ok: false,
    });
  expect(await takeBackAnswer(h.physio(), { athleteId: h.club.athlete, answerId, key: key() })).toMatchObject({
    ok: true,
  });
  expect((await own())[0]!.answers).toMatchObject([{ by: "Carl Coach" }]);
  expect(await h.owner`select reaction from answers where taken_back_at is not null`).toEqual([{ reaction: "talk" }]);
});

test("a physio's reply stays between athlete and physios unless it is for coaches too, and then while pain is shared", async () => {
  await h.log({ pain: 3, metres: 5000 });
  await replyTo(h.physio(), { text: "Among us" });
  await replyTo(h.physio(), { text: "For all", shared: true });
  await replyTo(h.coach(), { text: "Nice run" });
  expect(await given(h.physio())).toEqual(["Among us", "For all", "Nice run"]);
  expect(await given(h.coach())).toEqual(["For all", "Nice run"]);
  expect((await own())[0]!.answers.map((each) => each.text)).toEqual(["Among us", "For all", "Nice run"]);
  await h.keeps(["pain"]);
  expect(await given(h.coach())).toEqual(["Nice run"]);
  expect(await given(h.physio())).toHaveLength(3);
});

test("what an athlete says back is read by those who read what it answers, and to a physio's reaction by physios alone", async () => {
  await h.log({ pain: 3 });
  const ids = [
    await replyTo(h.physio(), { text: "Among us" }),
    await react(h.physio(), { athleteId: h.club.athlete, day: h.today, reaction: "talk", key: key() }),
    await replyTo(h.coach(), { text: "Nice" }),
  ].map((done) => (done.ok ? done.answer.answerId : ""));
  for (const [at, toId] of ids.entries())
    expect(await sayBack(h.athlete(), { toId, text: `Back ${at}`, key: key() })).toMatchObject({ ok: true });
  expect((await given(h.coach())).filter((text) => text?.startsWith("Back"))).toEqual(["Back 2"]);
  expect((await given(h.physio())).filter((text) => text?.startsWith("Back"))).toEqual(["Back 0", "Back 1", "Back 2"]);
  for (const [who, toId] of [
    [h.mate(), ids[0]!],
    [h.physio(), ids[0]!],
    [h.athlete(), randomUUID()],
    [h.athlete(), "no id"],
  ] as const)
    expect(await sayBack(who, { toId, text: "x", key: key() })).toEqual({ ok: false, why: "not-found" });
});

test("nobody answers a day without a log they may read, an old one, one to come, or somebody else's athlete; all alike", async () => {
  await h.log({ pain: 3 });
  const not = { ok: false, why: "not-found" };
  for (const who of [h.otherPhysio(), h.foreignPhysio(), h.admin(), h.mate(), h.athlete()])
    expect(await replyTo(who)).toEqual(not);
  for (const day of [h.day(-1), h.day(-14), h.day(1), "yesterday", ""])
    expect(await replyTo(h.physio(), { day })).toEqual(not);
  expect(await replyTo(h.physio(), { athleteId: randomUUID() })).toEqual(not);
  await h.keeps(["pain"]);
  expect(await replyTo(h.coach())).toEqual(not);
  expect(await h.owner`select 1 from answers`).toHaveLength(0);
});

test("the board counts a log from its first save, answered by the first answer that stands, and forgets a deleted one", async () => {
  const entry = await h.log({ pain: 3 });
  expect(await board()).toMatchObject({ logs: 1, answered: 0, isAnswered: false });
  const first = await replyTo();
  await react(h.coach(), { athleteId: h.club.athlete, day: h.today, reaction: "seen", key: key() });
  expect(await board()).toMatchObject({ logs: 1, answered: 1, isAnswered: true });
  const [{ at }] = (await h.owner`select min(at) as at from answers`) as unknown as [{ at: Date }];
  expect(await h.owner`select answered_at from logged_days`).toEqual([{ answered_at: at }]);
  await takeBackAnswer(h.physio(), {
    athleteId: h.club.athlete,
    answerId: first.ok ? first.answer.answerId : "",
    key: key(),
  });
  expect(await board(), "the coach's still stands").toMatchObject({ logs: 1, answered: 1 });
  const coaches = (await own())[0]!.answers[0]!.id;
  await takeBackAnswer(h.coach(), { athleteId: h.club.athlete, answerId: coaches, key: key() });
  expect(await board()).toMatchObject({ logs: 1, answered: 0, isAnswered: false });
  await deleteEntry(h.athlete(), { athleteId: h.club.athlete, key: key(), ...entry });
  expect(await board()).toMatchObject({ logs: 0, answered: 0 });
});

test("Today shows what was not seen of earlier days, once, and keeps the newest day in sight", async () => {
  await h.log({ pain: 2 }, h.day(-3));
  await h.log({ pain: 3 });
  await replyTo(h.physio(), { day: h.day(-3), text: "Of then" });
  await replyTo(h.physio(), { text: "Of today" });
  const shown = async () => (await readAnswersForToday(h.athlete())).map((each) => each.answers.map((one) => one.text));
  expect(await readAnswersForToday({ ...h.athlete(), isShown: false })).toHaveLength(2);
  expect(await shown()).toEqual([["Of today"], ["Of then"]]);
  expect(await shown()).toEqual([["Of today"]]);
});

test("the sums that the board reads are those of the logs themselves, also after folding and whatever was answered or undone", async () => {
  await h.owner`delete from answer_tallies`;
  for (let round = 0; round < 120; round += 1) {
    const [ago, hours] = [Math.floor(Math.random() * 20), Math.floor(Math.random() * 90)];
    const day = h.day(-ago);
    const at = { org_id: h.orgId, athlete_id: h.club.athlete, day };
    if (round % 3 === 0)
      await h.owner`insert into logged_days ${h.owner({ ...at, saved_at: `${day}T08:00:00Z`, team_ids: [h.team] })} on conflict do nothing`;
    else if (round % 3 === 1)
      await h.owner`update logged_days set answered_at = ${round % 2 ? null : h.owner`saved_at + make_interval(hours => ${hours}, mins => 1)`}
        where athlete_id = ${h.club.athlete} and day >= ${day}`;
    else await h.owner`delete from logged_days where athlete_id = ${h.club.athlete} and day = ${day}`;
  }
  const summed =
    await h.owner`select day::text, hours, sum(logs)::int as logs from answer_tallies group by 1, 2 having sum(logs) <> 0 order by 1, 2`;
  const there = await h.owner`select day::text, case when answered_at is not null then
      greatest(1, ceil(extract(epoch from answered_at - saved_at) / 3600))::smallint end as hours, count(*)::int as logs
    from logged_days group by 1, 2 order by 1, 2`;
  expect(there.length).toBeGreaterThan(3);
  expect(summed).toEqual(there);
});

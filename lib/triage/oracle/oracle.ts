/**
 * An independent literal reading of the triage rules, used only by tests: slow, naive, one function for each rule,
 * sharing no code with the engine. `agreement.test.ts` holds the two against each other.
 */
import * as read from "./reading";
import { dayNumber, nextDay, wholeYears, type Symptom, type Timeline } from "./reading";

export type Verdict = { tier: string; rules: string[]; changesOn: string | null };

const LEG = ["thigh", "hamstring", "knee", "shin", "calf", "foot"];
const EMERGENCY = [
  ...["saddle-numbness", "bladder-change", "bowel-change", "sexual-change"],
  ...["both-legs", "foot-drop", "chest-symptoms"],
];
const URGENT = ["leg-weakness", "fever", "weight-loss", "unrelenting-night-pain"];
const INFLAMMATORY = [
  ...["wakes-second-half", "buttock-pain", "better-with-movement", "nsaid-relief"],
  ...["relative-spa", "past-arthritis", "enthesitis", "psoriasis"],
];

/** What the definitions say of a timeline in which everything is already seen. */
function factsOn(timeline: Timeline, asOf: string) {
  const today = dayNumber(asOf);
  const { checkIns = [], runs = [], exercise = [], screens = [], assessments = [], athlete } = timeline;
  const reported = read.reportedDays(checkIns);
  const start = read.episodeStart(timeline, reported);
  const L = reported.at(-1)?.date ?? null;
  const lastPain = reported.findLast((day) => day.backPain >= 1)?.date ?? null;
  const open = start !== null && lastPain !== null && !read.hasPainFreeMonth(reported, lastPain, null);
  const day = start === null ? -1 : today - dayNumber(start);
  const fresh = L !== null && today - dayNumber(L) <= 7;
  const symptomatic =
    L !== null && reported.some((one) => one.backPain >= 1 && dayNumber(L) - dayNumber(one.date) <= 6);
  const improved = read.improved(reported, start);
  const within = (date: string, n: number) => dayNumber(date) >= today - (n - 1) && dayNumber(date) <= today;
  const daysWith = (some: (one: read.CheckIn) => boolean) => [...new Set(checkIns.filter(some).map((one) => one.date))];
  const recent = checkIns.filter((one) => within(one.date, 7));
  const symptoms = recent.flatMap((one) => one.symptoms ?? []);
  const standing = new Map<string, read.Standing | null>();
  const answer = (question: string) => {
    if (!standing.has(question)) standing.set(question, read.standingAnswer(screens, question));
    return standing.get(question) ?? null;
  };
  const saysYes = (question: string) => answer(question)?.answer === "yes";
  const mayBeYes = (question: string) => saysYes(question) || answer(question)?.answer === "not-sure";
  const unknown = (question: string) => {
    const given = answer(question);
    const isE = EMERGENCY.includes(question);
    if (given === null || given.answer === "declined") return true;
    if (given.answer === "not-sure" && !isE) return true;
    const standsWithoutEnd = given.answer === "yes" || (isE && given.answer === "not-sure");
    return today - dayNumber(given.date) > 14 && !standsWithoutEnd;
  };
  const legNerve = (one: Symptom) => LEG.includes(one.site) && ["weakness", "numbness"].includes(one.kind);
  const weeks = read.weeklyEntries(timeline.weeks ?? []);
  const lastWeek = weeks.at(-1);
  return {
    ...{ today, checkIns, runs, exercise, assessments, reported, start, L, open, day, fresh, symptomatic, improved },
    ...{ within, daysWith, recent, symptoms, answer, saysYes, mayBeYes, unknown, weeks, lastWeek },
    live: open && fresh && symptomatic,
    notImproved: improved === false,
    history: (what: string) => timeline.history?.[what] === "yes",
    age: athlete.birthDate ? wholeYears(athlete.birthDate, asOf) : null,
    ageAtStart: athlete.birthDate && start ? wholeYears(athlete.birthDate, start) : null,
    first: athlete.firstEpisode === true,
    deficit: saysYes("leg-weakness") || symptoms.some(legNerve),
    bothSides: (kind: string) =>
      LEG.some((site) => {
        const sides = symptoms.filter((one) => one.site === site && one.kind === kind).map((one) => one.side);
        return sides.includes("both") || (sides.includes("left") && sides.includes("right"));
      }),
    calf: symptoms.some((one) => one.site === "calf"),
    calfOrFootNotSore: symptoms.some((one) => ["calf", "foot"].includes(one.site) && one.kind !== "soreness"),
    morningWorse: runs.filter((run) => isAbove(run.painNextMorning, run.painBefore)),
    lastWeekReduced: lastWeek !== undefined && within(lastWeek.ending, 14) && read.isModerateOrWorse(lastWeek),
  };
}
type Facts = ReturnType<typeof factsOn>;

const isAbove = (one: number | null | undefined, other: number | null | undefined) =>
  one !== null && one !== undefined && other !== null && other !== undefined && one > other;
const atLeast = (age: number | null, years: number) => age !== null && age >= years;
const under = (age: number | null, years: number) => age !== null && age < years;
const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0);

function inflammatory(f: Facts): number {
  if (!f.live || !(f.day > 91) || !under(f.ageAtStart, 45)) return 0;
  return (under(f.ageAtStart, 35) ? 1 : 0) + INFLAMMATORY.filter(f.saysYes).length;
}

function legSevenOrMore(one: read.CheckIn): boolean {
  return (one.symptoms ?? []).some((symptom) => LEG.includes(symptom.site) && symptom.score >= 7);
}

/** Every rule under its id, in the order in which they are told. */
const RULES: Record<string, (f: Facts) => boolean> = {
  E1: (f) => ["saddle-numbness", "bladder-change", "bowel-change", "sexual-change"].some(f.mayBeYes),
  E2: (f) =>
    f.open &&
    (f.mayBeYes("both-legs") || ["pain", "tingling", "numbness", "weakness"].some((kind) => f.bothSides(kind))),
  E3: (f) => f.mayBeYes("foot-drop"),
  E4: (f) => f.open && f.mayBeYes("major-trauma"),
  E5: (f) => f.mayBeYes("chest-symptoms") && (f.open || f.calf),
  E6: (f) => f.open && f.saysYes("fever") && f.deficit,
  E7: (f) => f.open && f.history("cancer") && (f.deficit || f.mayBeYes("foot-drop")),
  U1: (f) => f.open && f.saysYes("fever"),
  U2: (f) => f.open && f.history("cancer"),
  U3: (f) => f.open && f.saysYes("weight-loss"),
  U4: (f) => f.open && (f.saysYes("unrelenting-night-pain") || f.recent.some((one) => one.night === "unrelenting")),
  U5: (f) =>
    f.open &&
    (f.history("steroids") || (f.saysYes("minor-trauma") && (atLeast(f.age, 65) || f.history("fragile-bones")))),
  U6: (f) => f.symptoms.some((one) => ["sacrum", "buttock", "groin"].includes(one.site)) && f.saysYes("hop-pain"),
  U7: (f) => f.open && f.saysYes("leg-weakness"),
  U8: (f) => {
    const days = f.daysWith(legSevenOrMore);
    const earlier = days.some((date) => f.start !== null && date >= f.start && f.today - dayNumber(date) >= 14);
    return f.open && days.filter((date) => f.within(date, 7)).length >= 2 && earlier;
  },
  U9: (f) => f.saysYes("calf-swollen"),
  S1: (f) => f.live && f.day > 56,
  S2: (f) => {
    const stretched = f.exercise.filter((one) => one.stretched && f.within(one.date, 28)).map((one) => one.date);
    return f.live && f.day >= 28 && new Set(stretched).size >= 14 && f.notImproved;
  },
  S3: (f) => f.open && f.calfOrFootNotSore,
  S4: (f) => {
    const severe = f.reported.filter((one) => one.backPain >= 7 && f.within(one.date, 7));
    const atRest = f.daysWith((one) => one.atRest === true);
    const last7 = atRest.filter((date) => f.within(date, 7));
    const before = atRest.filter((date) => f.within(date, 14) && !f.within(date, 7));
    return f.open && (severe.length >= 2 || (last7.length >= 6 && before.length >= 6));
  },
  S5: (f) => f.live && f.day >= 42 && f.notImproved,
  S6: (f) => {
    const last28 = f.exercise.filter((one) => f.within(one.date, 28));
    const prescribed = sum(last28.map((one) => one.prescribed));
    const done = sum(last28.map((one) => one.done));
    return f.live && f.day >= 28 && prescribed > 0 && 10 * done >= 7 * prescribed && f.notImproved;
  },
  S7: (f) => {
    const tests = f.assessments.filter((one) => one.kind === "wall-test");
    const latest = tests
      .map((one) => one.date)
      .sort()
      .at(-1);
    return tests.some((one) => one.date === latest && one.result === "more-than-hand");
  },
  R1: (f) => f.live && atLeast(f.age, 50) && f.first && f.day >= 28 && f.notImproved,
  R1b: (f) => f.open && atLeast(f.age, 70),
  R2: (f) => inflammatory(f) >= 4,
  R2b: (f) => inflammatory(f) === 3,
  R3: (f) => f.open && under(f.age, 18) && ((f.live && f.day >= 21) || f.saysYes("worse-arching")),
  R4: (f) => f.morningWorse.filter((run) => f.within(run.date, 14)).length >= 3,
  R5: (f) => {
    const [earlier, later] = f.weeks.slice(-2);
    if (earlier === undefined || later === undefined) return false;
    const apart = dayNumber(later.ending) - dayNumber(earlier.ending);
    return apart === 7 && f.within(later.ending, 14) && [earlier, later].every(read.isModerateOrWorse);
  },
  W1: (f) =>
    f.runs.some((run) => {
      const daysBefore = (other: read.Run) => dayNumber(run.date) - dayNumber(other.date);
      const before = f.runs.filter((other) => daysBefore(other) >= 1 && daysBefore(other) <= 30);
      const longest = Math.max(...before.map((other) => other.metres));
      const longRecord = f.runs.some((other) => daysBefore(other) >= 30);
      return f.within(run.date, 7) && before.length > 0 && longRecord && 10 * run.metres > 11 * longest;
    }),
  W2: (f) => f.runs.some((run) => f.within(run.date, 7) && isAbove(run.painDuring, 5)),
  W3: (f) => f.morningWorse.some((run) => f.within(run.date, 7)),
  W4: (f) => f.open && (!f.fresh || (f.day >= 28 && f.improved === null)),
  W5: (f) =>
    (f.open && [...EMERGENCY, ...URGENT].some(f.unknown)) ||
    (f.calf && (f.unknown("calf-swollen") || f.unknown("chest-symptoms"))),
  W6: (f) => f.open && f.symptomatic && f.day >= 28 && f.notImproved,
  W7: (f) => {
    if (!f.open || f.start === null || f.L === null) return false;
    const end = dayNumber(f.L);
    const last = read.week(f.reported, end - 6, end);
    if (last.count < 3) return false;
    for (let first = dayNumber(f.start); first + 6 <= end - 7; first += 1) {
      const earlier = read.week(f.reported, first, first + 6);
      const rise = last.sum * earlier.count - earlier.sum * last.count;
      if (earlier.count >= 3 && rise >= 2 * earlier.count * last.count) return true;
    }
    return false;
  },
  W8: (f) => f.open && atLeast(f.age, 50) && f.first && f.day < 28,
  W9: (f) => !f.open && f.calfOrFootNotSore,
  W10: (f) => {
    if (f.lastWeek === undefined || !f.lastWeekReduced) return false;
    const end = dayNumber(f.lastWeek.ending);
    const { sum: pain, count } = read.week(f.reported, end - 6, end);
    return count >= 1 && pain === 0;
  },
  W11: (f) => f.open && f.recent.some((one) => one.night === "settles"),
  W12: (f) => f.recent.some((one) => one.dailyLife === true) || f.lastWeekReduced,
  W13: (f) => f.open && f.bothSides("soreness") && f.answer("both-legs")?.answer === "no",
};

function tierOf(rules: string[]): string {
  const has = (letters: string) => rules.some((id) => letters.includes(id.charAt(0)));
  return has("E") ? "emergency" : has("U") ? "urgent" : has("SR") ? "routine" : has("W") ? "watch" : "none";
}

function rulesOn(seen: Timeline, asOf: string): string[] {
  const facts = factsOn(seen, asOf);
  return Object.keys(RULES).filter((id) => RULES[id]!(facts));
}

/** Tier and rules as of the timeline's `asOf`, and the first of the 60 days after it on which they would differ. */
export function oracle(timeline: Timeline): Verdict {
  const seen = read.seenOn(timeline, timeline.asOf);
  const rules = rulesOn(seen, timeline.asOf);
  const tier = tierOf(rules);
  let date = timeline.asOf;
  for (let ahead = 1; ahead <= 60; ahead += 1) {
    date = nextDay(date);
    const then = rulesOn(seen, date);
    if (then.join() !== rules.join() || tierOf(then) !== tier) return { tier, rules, changesOn: date };
  }
  return { tier, rules, changesOn: null };
}

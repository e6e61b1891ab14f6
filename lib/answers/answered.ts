/** `hours` is the smallest whole number within which so many `logs` were answered; null = not answered. */
export type AnsweredTally = { hours: number | null; logs: number };

export type Answered = {
  logs: number;
  answered: number;
  /** Hours within which at least half of the answered logs were answered; null when there are too few to say. */
  halfWithinHours: number | null;
};

/** Fewer than this are told as they are: half of three is no pace. */
export const FEWEST_ANSWERED = 5;

/**
 * How many logs there were, how many were answered, and how soon half of those were.
 * Shape  tallies in any order, an hour in several if need be -> counts and whole hours.
 */
export function answeredOf(tallies: readonly AnsweredTally[]): Answered {
  const logs = sum(tallies);
  const timed = tallies
    .filter((each): each is { hours: number; logs: number } => each.hours !== null)
    .sort((a, b) => a.hours - b.hours);
  const answered = sum(timed);
  if (answered < FEWEST_ANSWERED) return { logs, answered, halfWithinHours: null };
  let within = 0;
  const half = timed.find((each) => (within += each.logs) * 2 >= answered);
  return { logs, answered, halfWithinHours: half?.hours ?? null };
}

const sum = (tallies: readonly AnsweredTally[]) => tallies.reduce((all, { logs }) => all + logs, 0);

const counted = (count: number) => (count === 1 ? "1 log" : `${count} logs`);
const SAID = {
  none: (all: number) => `None of the ${counted(all)} of the last 28 days is answered yet.`,
  only: (isAnswered: boolean) => `The 1 log of the last 28 days is ${isAnswered ? "answered" : "not answered yet"}.`,
  all: (all: number) => `All ${counted(all)} of the last 28 days are answered.`,
  allTimed: (all: number, within: string) =>
    `All ${counted(all)} of the last 28 days are answered, half of them within ${within}.`,
  some: (answered: number, all: number) =>
    `${answered} of ${counted(all)} of the last 28 days ${answered === 1 ? "is" : "are"} answered. ${notYet(all - answered)}`,
  someTimed: (answered: number, all: number, within: string) =>
    `${answered} of ${counted(all)} of the last 28 days are answered, half of those within ${within}. ${notYet(all - answered)}`,
};
const notYet = (count: number) => (count === 1 ? "1 is not answered yet." : `${count} are not answered yet.`);

/** The same in words; null when nothing was logged. Never a share without its numbers. */
export function answeredWords({ logs, answered, halfWithinHours }: Answered): string | null {
  if (logs === 0) return null;
  if (logs === 1) return SAID.only(answered === 1);
  if (answered === 0) return SAID.none(logs);
  const within = halfWithinHours === null ? null : span(halfWithinHours);
  if (answered === logs) return within ? SAID.allTimed(logs, within) : SAID.all(logs);
  return within ? SAID.someTimed(answered, logs, within) : SAID.some(answered, logs);
}

/** Rounded up, so that what it says is never too good: "an hour", "5 hours", "3 days". */
function span(hours: number): string {
  if (hours <= 1) return "an hour";
  return hours <= 48 ? `${hours} hours` : `${Math.ceil(hours / 24)} days`;
}

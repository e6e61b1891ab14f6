/*
 * What reminders say. They show on locked screens and in mail programs of others, so they say no word of anybody's health,
 * and name nobody: neither a person nor an organisation, whose name may say it all.
 */
export type Counts = { needs: number; waiting: number; silent: number };
type Letter = { to: string; subject: string; body: string };

export const LOG_SUBJECT = "A moment for your log today";
export const DIGEST_SUBJECT = "Your Plumbline board in short";

export const logLetter = (to: string, today: string, stop: string): Letter => ({
  to,
  subject: LOG_SUBJECT,
  body: `It is the hour you chose, and today has no log yet. Ten seconds will do:
${today}

Stop these reminders by one tap:
${stop}
`,
});

const LINES: Record<keyof Counts, (count: number) => string> = {
  needs: (count) => (count === 1 ? "1 person needs a look." : `${count} people need a look.`),
  waiting: (count) => (count === 1 ? "1 person waits for an answer." : `${count} people wait for an answer.`),
  silent: (count) =>
    count === 1 ? "1 person has logged nothing for a week." : `${count} people have logged nothing for a week.`,
};

/** The lines of a digest; none when there is nothing to say, and then no letter goes. */
export const digestLines = (counts: Counts): string[] =>
  (["needs", "waiting", "silent"] as const).flatMap((what) => (counts[what] > 0 ? [LINES[what](counts[what])] : []));

export const digestLetter = (to: string, counts: Counts, board: string, stop: string): Letter => ({
  to,
  subject: DIGEST_SUBJECT,
  body: `${digestLines(counts).join("\n")}

Open your board:
${board}

Stop this digest by one tap:
${stop}
`,
});

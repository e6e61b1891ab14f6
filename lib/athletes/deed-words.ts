const WORDS: Record<string, string> = {
  "page.view": "looked at your page",
  "answer.react": "answered a log of yours",
  "answer.reply": "answered a log of yours",
  "answer.take-back": "took back an answer to a log of yours",
  "flag.settle": "answered a flag of yours",
  "athlete.write": "changed your details",
  "assignment.restore": "gave you an earlier version of your program back",
  "progression.answer": "answered a next step of yours",
  "progression.take-back": "took back a step up of yours",
  "phase.change": "moved your program to another phase",
  "limit.set": "set a limit for you",
  "limit.end": "ended a limit of yours",
  "referral.start": "drafted a referral",
  "referral.edit": "changed a referral",
  "referral.sent": "marked a referral as sent",
  "referral.booked": "marked a referral as booked",
  "referral.seen": "marked a referral as seen",
  "referral.closed": "closed a referral",
};

/** A verb of the audit in the athlete's words; who did what about them, never its content. */
export function deedWords(verb: string): string {
  const known = WORDS[verb];
  if (known) return known;
  if (verb.startsWith("log.")) return "logged something for you";
  if (/^(assignment|program)\b/.test(verb)) return "changed your program";
  return "changed something about you";
}

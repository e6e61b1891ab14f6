import type { Episode } from "@/lib/triage/prepare/episode";
import type { PainDays, Week } from "@/lib/triage/prepare/pain-days";
import { lastReported, painOn, sumOf } from "@/lib/triage/prepare/pain-days";

/** How far pain must fall to count as improved (Ostelo 2008; the guard of one point and the reports needed are ours). */
export const IMPROVED = { points: 2, orPoints: 1, andTenths: 3, reportsNeeded: 3 };
/** How far above the best week the last one must lie to count as worse. */
export const WORSE = { points: 2, reportsNeeded: 3 };

export type Improved = "yes" | "no" | "cannot-tell";

/** The first and the last week of an episode, and whether pain fell between them. Weeks are null without a report. */
export type Course = { improved: Improved; first: Week | null; last: Week | null; overlap: boolean };

/** First week against last, in whole numbers: means are never rounded before they are compared. */
export const courseOf = (pain: PainDays, episode: Episode | null): Course => {
  const end = lastReported(pain);
  if (!episode) return { improved: "cannot-tell", first: null, last: null, overlap: false };
  let begin = Math.max(episode.start, pain.base);
  while (painOn(pain, begin) < 0) begin++;
  const first = sumOf(pain, begin, begin + 6);
  const last = sumOf(pain, end - 6, end);
  const overlap = first.to >= last.from;
  return { improved: compare(first, last, overlap), first, last, overlap };
};

const compare = (first: Week, last: Week, overlap: boolean): Improved => {
  if (overlap || first.reported < IMPROVED.reportsNeeded || last.reported < IMPROVED.reportsNeeded)
    return "cannot-tell";
  // Both means over the common denominator first.reported * last.reported.
  const one = first.reported * last.reported;
  const before = first.sum * last.reported;
  const fell = before - last.sum * first.reported;
  const enough =
    fell >= IMPROVED.points * one || (fell >= IMPROVED.orPoints * one && 10 * fell >= IMPROVED.andTenths * before);
  return enough ? "yes" : "no";
};

/** The best earlier week of the episode when the last week lies 2 or more above it, else null. */
export const worseThan = (pain: PainDays, episode: Episode | null): Week | null => {
  if (!episode) return null;
  const end = lastReported(pain);
  const last = sumOf(pain, end - 6, end);
  if (last.reported < WORSE.reportsNeeded) return null;
  const from = Math.max(episode.start, pain.base - 6);
  let best: Week | null = null;
  const rolling = sumOf(pain, from, from + 6);
  let { sum, reported } = rolling;
  for (let t = from; t + 6 <= end - 7; t++) {
    if (reported >= WORSE.reportsNeeded && (best === null || sum * best.reported < best.sum * reported))
      best = { from: t, to: t + 6, sum, reported };
    const leaving = painOn(pain, t);
    const entering = painOn(pain, t + 7);
    if (leaving >= 0) {
      sum -= leaving;
      reported--;
    }
    if (entering >= 0) {
      sum += entering;
      reported++;
    }
  }
  if (!best) return null;
  const rise = last.sum * best.reported - best.sum * last.reported;
  return rise >= WORSE.points * best.reported * last.reported ? best : null;
};

import { dayInWords } from "@/lib/days";
import type { Tip } from "@/lib/tips/tip";

/** Fewer hard runs without a warm-up are a day in a hurry. Team choice. */
const COLD_HARD_RUNS = 2;

/** All tips, the one to show first at the top. */
export const TIPS: readonly Tip[] = [
  {
    id: "no-rest-day",
    title: "A week without a day off running",
    says: ({ noRestDayUntil }) =>
      noRestDayUntil === null
        ? null
        : `You logged a run on each of the seven days up to ${dayInWords(noRestDayUntil)}. Three or four days of running a week are held to be enough for most, with rest or another sport in between.`,
    support: "weak",
    mark: "S",
    sources: ["article"],
    learn: "/learn/schedule#three-to-four-days",
  },
  {
    id: "hard-days-in-a-row",
    title: "Two hard days in a row",
    says: ({ hardInARow }) => {
      const last = hardInARow.at(-1);
      return last === undefined
        ? null
        : `Tempo, intervals or a race followed each other on two days, the second on ${dayInWords(last)}. An easy day or a day off in between lets the legs recover.`;
    },
    support: "weak",
    mark: "V",
    sources: ["walk-run-ladder", "article"],
    learn: "/learn/schedule#days-between",
  },
  {
    id: "no-warm-up",
    title: "Hard runs without a warm-up",
    says: ({ coldHardRuns }) =>
      coldHardRuns < COLD_HARD_RUNS
        ? null
        : `You said that ${coldHardRuns} hard runs of these four weeks began without a warm-up. Five to ten light minutes before are common practice; that they prevent back pain is not shown.`,
    support: "weak",
    mark: "S",
    sources: ["article"],
    learn: "/learn/warm-up#before-hard-work",
  },
  {
    id: "bad-fit",
    title: "Shoes that do not fit",
    says: ({ badFits: [first, ...more] }) =>
      first === undefined
        ? null
        : `You run in “${first}”${more.length === 0 ? ", which you said is" : ` and ${more.length} more, which you said are`} too small or too large. A shoe that simply fits is a good aim, whatever its price; what a bad fit does to a back is not shown.`,
    support: "untested",
    mark: "S",
    sources: ["article"],
    learn: "/learn/shoes#size",
  },
  {
    id: "hard-ground",
    title: "Eight weeks on the road alone",
    says: ({ hardGroundOnly }) =>
      hardGroundOnly
        ? "All your runs of the last eight weeks were on the road. A trail, grass or a track now and then is a harmless change. That hard ground harms a back is an idea no good study shows."
        : null,
    support: "untested",
    mark: "S",
    sources: ["article", "team-choice"],
    learn: "/learn/surfaces#hard-ground",
  },
];

export const tipById = (id: string): Tip | undefined => TIPS.find((tip) => tip.id === id);

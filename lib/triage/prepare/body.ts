import type { Day } from "@/lib/days";
import { dayNumber } from "@/lib/days";
import type { CheckIn, Kind, Side, Site } from "@/lib/triage/timeline";
import { KINDS, LEG_SITES } from "@/lib/triage/timeline";
import { NEVER } from "@/lib/triage/prepare/pain-days";

/** Counts of the days up to `asOf`, by days ago: index 0 is `asOf`, 27 the first of the last 28 days. */
export const RECENT_DAYS = 28;
export type Recent = Uint16Array;
export const recent = (): Recent => new Uint16Array(RECENT_DAYS);

/** What check-ins say beside the score: mostly the latest day number of each thing, NEVER when there is none. */
export type Body = {
  checkIn: number;
  calf: number;
  calfOrFootBeyondSoreness: number;
  sacrumButtockGroin: number;
  legWeakOrNumb: number;
  /** The latest day on which some leg site had both sides, of one kind, within the days before it that still count. */
  bothSidesNerve: number;
  bothSidesSoreness: number;
  nightUnrelenting: number;
  nightSettles: number;
  dailyLife: number;
  atRest: Recent;
  severeLeg: Recent;
  /** The first day at or after the start of the episode with a leg-site score of 7 or more. */
  firstSevereLeg: number;
};

export const SEVERE = 7;
const SEVEN_DAYS = 7;
const legIndex = (site: Site): number => (LEG_SITES as readonly Site[]).indexOf(site);
const SIDE_SLOTS: Record<Side, number> = { left: 0, right: 1, both: 2, centre: -1 };

/** `from` is the start of the episode, or Infinity when there is none. */
export const bodyOf = (checkIns: readonly CheckIn[], asOf: Day, from: number): Body => {
  const today = dayNumber(asOf);
  let latest: Day | null = null;
  const body: Body = {
    checkIn: NEVER,
    calf: NEVER,
    calfOrFootBeyondSoreness: NEVER,
    sacrumButtockGroin: NEVER,
    legWeakOrNumb: NEVER,
    bothSidesNerve: NEVER,
    bothSidesSoreness: NEVER,
    nightUnrelenting: NEVER,
    nightSettles: NEVER,
    dailyLife: NEVER,
    atRest: recent(),
    severeLeg: recent(),
    firstSevereLeg: Infinity,
  };
  let sides: Int32Array | null = null;
  for (const checkIn of checkIns) {
    if (checkIn.date > asOf) continue;
    if (latest === null || checkIn.date > latest) latest = checkIn.date;
    if (!checkIn.symptoms && !checkIn.atRest && !checkIn.night && !checkIn.dailyLife) continue;
    const day = dayNumber(checkIn.date);
    const ago = today - day;
    if (checkIn.atRest && ago < RECENT_DAYS) body.atRest[ago] = 1;
    if (checkIn.night === "unrelenting" && day > body.nightUnrelenting) body.nightUnrelenting = day;
    if (checkIn.night === "settles" && day > body.nightSettles) body.nightSettles = day;
    if (checkIn.dailyLife && day > body.dailyLife) body.dailyLife = day;
    if (!checkIn.symptoms) continue;
    for (const { site, side, kind, score } of checkIn.symptoms) {
      const leg = legIndex(site);
      if (leg >= 0 && score >= SEVERE) {
        if (ago < RECENT_DAYS) body.severeLeg[ago] = 1;
        if (day >= from && day < body.firstSevereLeg) body.firstSevereLeg = day;
      }
      if (ago >= SEVEN_DAYS) continue;
      noteSite(body, site, kind, day);
      const slot = SIDE_SLOTS[side];
      if (leg < 0 || slot < 0) continue;
      sides ??= new Int32Array(LEG_SITES.length * KINDS.length * 3).fill(NEVER);
      const at = (leg * KINDS.length + KINDS.indexOf(kind)) * 3 + slot;
      if (day > (sides[at] as number)) sides[at] = day;
    }
  }
  if (latest !== null) body.checkIn = dayNumber(latest);
  if (sides) noteBothSides(body, sides);
  return body;
};

const noteSite = (body: Body, site: Site, kind: Kind, day: number): void => {
  if (site === "calf" && day > body.calf) body.calf = day;
  if ((site === "calf" || site === "foot") && kind !== "soreness" && day > body.calfOrFootBeyondSoreness)
    body.calfOrFootBeyondSoreness = day;
  if ((site === "sacrum" || site === "buttock" || site === "groin") && day > body.sacrumButtockGroin)
    body.sacrumButtockGroin = day;
  if ((kind === "weakness" || kind === "numbness") && legIndex(site) >= 0 && day > body.legWeakOrNumb)
    body.legWeakOrNumb = day;
};

/** Left on one day and right on another count while both are within the window: until the earlier of the two leaves it. */
const noteBothSides = (body: Body, sides: Int32Array): void => {
  for (let i = 0; i < sides.length; i += 3) {
    const left = sides[i] as number;
    const right = sides[i + 1] as number;
    const day = Math.max(sides[i + 2] as number, Math.min(left, right));
    const kind = KINDS[(i / 3) % KINDS.length];
    if (kind === "soreness") body.bothSidesSoreness = Math.max(body.bothSidesSoreness, day);
    else body.bothSidesNerve = Math.max(body.bothSidesNerve, day);
  }
};

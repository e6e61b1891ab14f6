import { said, type SaidSentence, type Sentence } from "@/lib/said";

/** Sports by their name in a sentence. */
export type SportName = Extract<
  Sentence,
  | "a bike ride"
  | "a swim"
  | "a walk"
  | "a hike"
  | "rowing"
  | "skiing"
  | "cross-country skiing"
  | "skating"
  | "a training session"
  | "another activity"
>;

/** What a word for a sport means to an import: a run, something else, or nothing known. */
export type Sport = { run: true } | { run: false; name: SportName } | null;

/** Why what was no run is left out. */
export const notARunBut = (sport: SportName): SaidSentence =>
  said("This is {sport}, not a run.", { sport: said(sport) });

/*
 * Words of Garmin, Strava, Polar, Suunto, Coros and their users' own lists, as parts of words, without accents; English, German, French,
 * Spanish, Italian, Portuguese, Dutch and the Nordic languages. Numbers are those that Strava once wrote into GPX files.
 */
const OTHERS: readonly (readonly [name: SportName, words: RegExp])[] = [
  ["a bike ride", /^1$|\brid(e|ing)\b|bik|cycl|rad(fahr|tour|sport|training)|\brad\b|velo|bici|cicl|fiets|sykl|cykel/],
  ["a swim", /swim|schwimm|natation|natacao|natacion|nuoto|zwem|svomm|simning/],
  ["a walk", /^10$|walk|spazier|\bgehen\b|marche\b|camina|caminh|camminat|wandel|promenad/],
  ["a hike", /^4$|hik|wander|randonn|sender|escurs|trekking|caminhada/],
  ["rowing", /\brow|ruder|aviron|\bremo\b|canottag|roei/],
  ["skiing", /ski|langlauf|snow|esqui|\bsci\b/],
  ["skating", /skat|eislauf|patin/],
  ["a training session", /strength|weight|workout|kraft|yoga|pilates|fitness|crossfit|elliptic|gym|muscul|stretch/],
];
const RUN =
  /^9$|\brun|jog|treadmill|laufband|\blauf|lauf\b|laufen|course a pied|\btrail\b|carrera|correr|corsa|corrida|hardlo|lopning|loping|\blob\b/;

/** Reads a word for a sport, in whatever case, as one word or several ("TrailRun", "trail_running"). */
export function sportOf(text: string): Sport {
  const words = text
    .slice(0, 60)
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/ø/g, "o")
    .replace(/[_/-]+/g, " ")
    .trim();
  if (words === "") return null;
  const other = OTHERS.find(([, pattern]) => pattern.test(words));
  if (other) return { run: false, name: other[0] };
  return RUN.test(words) ? { run: true } : null;
}

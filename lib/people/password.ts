/*
 * What a password must be: long, and not among the first that anybody would try. No rules on which signs it is made of.
 * Source NIST SP 800-63B-4, 3.1.1.2: 15 characters when it is the only factor, a blocklist with words of the context.
 */

export const SHORTEST_PASSWORD = 15;
export const LONGEST_PASSWORD = 256;

/** What is hashed: the same password typed on another keyboard gives the same characters. */
export const passwordForm = (typed: string): string => typed.normalize("NFC");

/** Too long to be one of ours, told before any costly work. One sign is at most two units. */
export const isOverlong = (typed: string): boolean =>
  typed.length > LONGEST_PASSWORD * 4 || [...passwordForm(typed)].length > LONGEST_PASSWORD;

/** Known to everybody, written without spaces. */
const PHRASES = [
  "correcthorsebatterystaple",
  "tobeornottobethatisthequestion",
  "thequickbrownfoxjumpsoverthelazydog",
  "maytheforcebewithyou",
  "iloveyouforever",
  "iloveyousomuch",
  "allyourbasearebelongtous",
  "onceuponatime",
  "thisisnotapassword",
  "thisismypassword",
  "opensesame",
  "ihatepasswords",
  "donotforgetthis",
  "neverchangearunningsystem",
  "inthebeginningwastheword",
  "lukeiamyourfather",
  "winteriscoming",
  "itsasecret",
  "letmeinplease",
  "youshallnotpass",
  "justdoit",
  "keepcalmandcarryon",
  "nopainnogain",
  "runforestrun",
  "runforrestrun",
];

/** Words that make no password by themselves or in a row. */
const WEAK_WORDS =
  "password passwort passwd passphrase motdepasse contrasena senha letmein welcome qwerty qwertz azerty iloveyou admin administrator login logon secret changeme default master access trustno superman batman dragon monkey football baseball princess sunshine shadow plumbline running runner runners marathon physio physiotherapist coach athlete club team health pain back january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter hello test user guest my the our your and is";

const LEET: Record<string, string> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
  "!": "i",
};
const ROWS = ["qwertyuiop", "asdfghjkl", "zxcvbnm", "qwertzuiop", "yxcvbnm", "azertyuiop", "1234567890"];

const lettersAndDigits = (text: string) =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
const unleet = (text: string) => lettersAndDigits([...text.toLowerCase()].map((sign) => LEET[sign] ?? sign).join(""));

/** The person's own words: name, e-mail address, organisations. */
export type Own = { name: string; email: string; orgs: readonly string[] };

/**
 * Why a password cannot be taken, as a sentence for the person; null when it can.
 * Shape  (what was typed, the person's own words) -> sentence | null.
 */
export function passwordFault(typed: string, own: Own): string | null {
  if (isOverlong(typed)) return `That is too long: ${LONGEST_PASSWORD} characters at most.`;
  const password = passwordForm(typed);
  const signs = [...password];
  if (/\p{Cs}|\p{Cc}/u.test(password))
    return "Part of this text is broken or hidden. Type it again rather than pasting it.";
  if (signs.length < SHORTEST_PASSWORD)
    return `Use at least ${SHORTEST_PASSWORD} characters; you have ${signs.length}. Four or five unrelated words do well.`;
  if (new Set(signs.map((sign) => sign.toLowerCase())).size < 5 || isRepeated(password))
    return "This repeats itself. Take four or five unrelated words instead.";
  if (isSequence(password))
    return "This follows the alphabet or the keyboard. Take four or five unrelated words instead.";
  const readings = [lettersAndDigits(password), unleet(password)];
  if (readings.some((text) => left(text, PHRASES) < 6))
    return "This is a well-known phrase and would be tried early. Take words that belong together for nobody else.";
  const words = WEAK_WORDS.split(" ");
  if (readings.some((text) => left(text, words) < 6))
    return "This is made of the words tried first. Take four or five unrelated words instead.";
  if (readings.some((text) => left(text, [...ownWords(own), ...words]) < 6))
    return "This is mostly your name, address or organisation, which others know. Take unrelated words instead.";
  return null;
}

/** How many letters remain without these words and without digits. What has no letters at all is not made of words. */
function left(text: string, words: readonly string[]): number {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  let rest = text;
  for (const word of longestFirst) rest = rest.replaceAll(word, " ");
  if (rest === text) return Infinity;
  return [...rest.replace(/[\p{N} ]/gu, "")].length;
}

function ownWords({ name, email, orgs }: Own): string[] {
  const texts = [name, ...email.split(/[@.]/), ...orgs];
  return texts
    .flatMap((text) => [lettersAndDigits(text), ...text.split(/[\s\-_+.'’]+/).map(lettersAndDigits)])
    .filter((word) => word.length >= 3);
}

/** "abcabcabcabcabc": one part of at most eight signs, over and over, however it ends. */
function isRepeated(password: string): boolean {
  const text = password.toLowerCase();
  for (let part = 1; part <= 8; part++) if (text.slice(part) === text.slice(0, -part)) return true;
  return false;
}

/** Most signs follow the one before in the alphabet, among the digits or on a keyboard, in either direction. */
function isSequence(password: string): boolean {
  const text = [...lettersAndDigits(password)];
  const follows = (a: string, b: string) =>
    Math.abs(a.codePointAt(0)! - b.codePointAt(0)!) === 1 ||
    ROWS.some((row) => row.includes(a) && row.includes(b) && Math.abs(row.indexOf(a) - row.indexOf(b)) === 1);
  const pairs = text.slice(1).filter((sign, at) => follows(text[at]!, sign)).length;
  return text.length > 5 && pairs / (text.length - 1) > 0.6;
}

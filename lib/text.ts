import { z } from "zod";

/*
 * Every free text a person types passes one of these before anything is stored: composed (NFC), no control characters, no broken
 * Unicode, no marks that reorder a line, and bounded in what a reader sees (graphemes) as well as in bytes.
 */

const BIDI_CONTROLS = /[\u202A-\u202E\u2066-\u2069]/g;
/** Characters nobody sees: zero-width space and joiners, direction marks, soft hyphen, fillers, annotation, tags. */
const UNSEEN =
  /[\u00AD\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B\u200E\u200F\u2060-\u2064\u206A-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB]/g;
/** Persian and the Indic scripts spell with a joiner between letters; an emoji family is held together by one. Elsewhere it is noise. */
const JOINER =
  /(?<![\p{scx=Arabic}\p{scx=Devanagari}\p{scx=Bengali}\p{scx=Gujarati}\p{scx=Gurmukhi}\p{scx=Kannada}\p{scx=Malayalam}\p{scx=Oriya}\p{scx=Sinhala}\p{scx=Tamil}\p{scx=Telugu}])[\u200C\u200D]/gu;
const EMOJI = /\p{Extended_Pictographic}(?:\uFE0F|\p{EMod})?(?:\u200D\p{Extended_Pictographic}(?:\uFE0F|\p{EMod})?)*/gu;
const STACKED_MARKS = /\p{M}{9,}/u;
/** A letter with its marks in any script, and room for a few emoji families of 25 bytes. */
const bytesFor = (max: number) => max * 12 + 64;

const CONTROLS = "This text holds a hidden control character. Type it again rather than pasting it.";
const BROKEN = "Part of this text is broken, often half of an emoji. Type it again rather than pasting it.";
const STACKED = "Too many marks are stacked on one letter. Leave some out.";
const HEAVY = "That is too long. Use fewer signs or emoji.";
const ONE_LINE = "Write this on one line.";

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
const utf8 = new TextEncoder();

type Limits = { max: number; lines: "one" | "many"; strip: "bidi" | "unseen" };
type Cleaned = { ok: true; text: string } | { ok: false; why: string };

function cleaned(typed: string, { max, lines, strip }: Limits): Cleaned {
  const tooLong = { ok: false, why: `That is too long: ${max} characters at most.` } as const;
  if (typed.length > bytesFor(max)) return tooLong;
  if (/\p{Cs}/u.test(typed)) return { ok: false, why: BROKEN };
  const broken = typed.replace(/\r\n?|[\u2028\u2029]/g, "\n");
  if (/[^\P{Cc}\n\t]/u.test(broken)) return { ok: false, why: CONTROLS };
  if (lines === "one" && /[\n\t]/.test(broken.trim())) return { ok: false, why: ONE_LINE };
  const plain = broken.replace(BIDI_CONTROLS, "");
  // Composed last: a letter and its accent may have had a hidden character between them.
  const text = (strip === "unseen" ? withoutUnseen(plain) : plain).normalize("NFC").trim();
  if (STACKED_MARKS.test(text)) return { ok: false, why: STACKED };
  if (longerThan(max, text)) return tooLong;
  if (utf8.encode(text).length > bytesFor(max)) return { ok: false, why: HEAVY };
  return { ok: true, text };
}

function withoutUnseen(text: string): string {
  let kept = "";
  let from = 0;
  for (const emoji of text.matchAll(EMOJI)) {
    kept += text.slice(from, emoji.index).replace(UNSEEN, "").replace(JOINER, "") + emoji[0];
    from = emoji.index + emoji[0].length;
  }
  return (kept + text.slice(from).replace(UNSEEN, "").replace(JOINER, "")).replace(/ {2,}/g, " ");
}

function longerThan(max: number, text: string): boolean {
  const segments = graphemes.segment(text)[Symbol.iterator]();
  for (let seen = 0; seen <= max; seen++) if (segments.next().done) return false;
  return true;
}

const WRITE_TEXT = "Write this as text.";

/** One line of text that must say something, up to `max` characters as a reader counts them: a title, a label, a reason. */
export const plainText = (max: number) => line({ max, lines: "one", strip: "bidi" }, "Write something here.");

/** A person's or a team's name, 80 characters at most, without characters nobody sees. */
export const personName = line({ max: 80, lines: "one", strip: "unseen" }, "Write a name.");

function line(limits: Limits, empty: string) {
  return z.string({ error: empty }).transform((typed, ctx) => {
    const result = cleaned(typed, limits);
    const seen = result.ok && /[^\p{Z}\p{C}\p{M}]/u.test(result.text);
    if (result.ok && seen) return result.text;
    ctx.addIssue({ code: "custom", message: result.ok ? empty : result.why });
    return z.NEVER;
  });
}

/** Text of several lines, up to `max` characters. Blank or absent is null, never "". */
export const note = (max: number) =>
  z
    .string({ error: WRITE_TEXT })
    .nullish()
    .transform((typed, ctx): string | null => {
      const result = cleaned(typed ?? "", { max, lines: "many", strip: "bidi" });
      if (result.ok) return result.text || null;
      ctx.addIssue({ code: "custom", message: result.why });
      return z.NEVER;
    });

const LOCAL = /^(?!.*\.\.)[a-z0-9_][a-z0-9._'+&=~-]{0,63}$/;
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$/;
const NOT_ONE_ADDRESS = "Write one e-mail address, such as name@example.org.";

/**
 * Exactly one e-mail address, lowercased, at most 254 characters.
 * Refused: a character that Unicode folds into another (a full-width @), quotes, commas, line breaks, routing marks, other alphabets.
 * Source SECURITY S37.
 */
export const emailAddress = z.string({ error: NOT_ONE_ADDRESS }).transform((typed, ctx) => {
  const address = typed.replace(/^ +| +$/g, "").toLowerCase();
  const [local = "", domain = "", ...more] = address.split("@");
  const one = typed.length <= 320 && typed === typed.normalize("NFKC") && more.length === 0;
  if (one && address.length <= 254 && LOCAL.test(local) && !local.endsWith(".") && DOMAIN.test(domain)) return address;
  ctx.addIssue({ code: "custom", message: NOT_ONE_ADDRESS });
  return z.NEVER;
});

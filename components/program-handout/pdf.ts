import "server-only";
import fs from "node:fs/promises";
import path from "node:path";
import PDFDocument from "pdfkit";
import { qrSquares } from "@/components/qr-squares";
import { stopSigns } from "@/lib/programs/exercise";
import type { Say } from "@/lib/say";
import type { Handout, HandoutItem, HandoutProgram } from "@/lib/programs/handout";
import { DRAWINGS, INK, MARGIN } from "./look";
import { drawingOf, photosOn } from "./pictures";

const CODE_SIZE = 66;
const BOX_PADDING = 9;
/** Room kept free below the text for the line at the foot of each page. */
const FOOT = 24;

const fonts = path.join(process.cwd(), "node_modules/@expo-google-fonts/inter");
const loaded = Promise.all([
  fs.readFile(path.join(fonts, "400Regular/Inter_400Regular.ttf")),
  fs.readFile(path.join(fonts, "600SemiBold/Inter_600SemiBold.ttf")),
]);

type Doc = InstanceType<typeof PDFDocument>;
/** What is drawn on, and the language of its words. */
type Sheet = { doc: Doc; say: Say };
type Line = { text: string; bold?: boolean; size?: number; colour?: string; above?: number };

/**
 * A program on A4 paper as a PDF, in the language of `say`: each exercise with its two drawings, dose and cues, none torn over two pages, the stop
 * signs, and a code that opens `address`, the athlete's own page. Letters outside Latin, Greek and Cyrillic have no form in its font.
 */
export async function handoutPdf(handout: Handout, address: string, say: Say): Promise<Uint8Array<ArrayBuffer>> {
  const [regular, bold] = await loaded;
  const title = handout.programs.map((program) => program.title).join(", ");
  const doc = new PDFDocument({
    size: "A4",
    margins: { top: MARGIN, left: MARGIN, right: MARGIN, bottom: MARGIN + FOOT },
    bufferPages: true,
    font: regular as unknown as string,
    lang: say.language,
    info: { Title: `${title}: ${handout.athlete}`, Author: handout.organisation },
  });
  doc.registerFont("regular", regular).registerFont("bold", bold);
  const chunks: Buffer[] = [];
  doc.on("data", (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => doc.on("end", resolve).on("error", reject));

  const sheet = { doc, say };
  code(sheet, address);
  handout.programs.forEach((program, at) => draw(sheet, handout, program, at === 0));
  feet(sheet, handout, address);
  doc.end();
  await ended;
  return new Uint8Array(Buffer.concat(chunks));
}

const widthOf = (doc: Doc) => doc.page.width - 2 * MARGIN;

function draw({ doc, say }: Sheet, handout: Handout, program: HandoutProgram, isFirst: boolean) {
  const { phase, target } = program;
  const lines: Line[] = [
    { text: program.title, bold: true, size: 17, above: isFirst ? 0 : 20 },
    { text: say("For {athlete}: {target}", { athlete: handout.athlete, target }), size: 11, above: 3 },
    { text: givenWords(program, say), colour: INK.soft },
    ...(program.why ? [{ text: program.why, above: 3 }] : []),
    ...(phase ? [{ text: say("Phase {at} of {of}: {title}", placeOf(phase)), bold: true, above: 5 }] : []),
    ...(phase?.end ? [{ text: say("It ends when: {words}", { words: phase.end }) }] : []),
    ...(phase?.next
      ? [{ text: say("Then comes “{title}”. Your coach or physio moves you on.", { title: phase.next }) }]
      : []),
  ];
  // Beside the code, so that neither runs into the other.
  const width = widthOf(doc) - (isFirst ? CODE_SIZE + 70 : 0);
  block(doc, lines, { width, least: isFirst ? CODE_SIZE + 4 : 0, below: 90 });
  if (isFirst) warn({ doc, say });
  for (const item of program.items) exercise({ doc, say }, item, handout.photos[item.exerciseId]);
}

const placeOf = ({ at, of, title }: NonNullable<HandoutProgram["phase"]>) => ({ at, of, title });

/** From when, until when, by whom, and what it takes. */
function givenWords({ fromDay, untilDay, by, minutesAWeek: minutes }: HandoutProgram, say: Say): string {
  const week = { from: { day: fromDay }, minutes };
  if (untilDay === null)
    return by
      ? say("From {from}, given by {by} · {minutes} min a week", { ...week, by })
      : say("From {from} · {minutes} min a week", week);
  const days = { ...week, until: { day: untilDay } };
  return by
    ? say("From {from} until {until}, given by {by} · {minutes} min a week", { ...days, by })
    : say("From {from} until {until} · {minutes} min a week", days);
}

/** On the first page, whatever follows. */
function warn({ doc, say }: Sheet) {
  const left = MARGIN + BOX_PADDING;
  const lines = stopSigns.map((line) => ({ text: `•  ${say.told(line)}`, above: 2 }));
  const place = { left, width: widthOf(doc) - 2 * BOX_PADDING, above: 10, isBoxed: true };
  block(doc, [{ text: say("Stop signs"), bold: true, size: 10.5 }, ...lines], place);
}

function exercise({ doc, say }: Sheet, item: HandoutItem, photos: Handout["photos"][string] | undefined) {
  const left = MARGIN + DRAWINGS.width + DRAWINGS.gap;
  const lines: Line[] = [
    { text: say.told(item.name), bold: true, size: 11.5 },
    { text: say.told(item.dose), bold: true, size: 10, colour: INK.accent, above: 1 },
    ...(item.note ? [{ text: `“${item.note}”`, above: 2 }] : []),
    ...item.cues.map((cue, at) => ({ text: `${at + 1}.  ${say.told(cue)}`, above: 1.5 })),
    ...told(say("What often goes wrong"), item.faults, say),
    ...told(say("Stop signs of this exercise"), item.stopSigns, say),
  ];
  const drawing = photos ? photosOn(photos) : drawingOf(item);
  block(doc, lines, {
    left,
    width: doc.page.width - MARGIN - left,
    above: 9,
    least: drawing.height,
    rule: true,
    drawing,
  });
}

/** In one paragraph: paper has an end. */
const told = (title: string, lines: readonly string[], say: Say): Line[] =>
  lines.length === 0
    ? []
    : [{ text: `${title}: ${lines.map((line) => say.told(line)).join(" ")}`, colour: INK.soft, above: 2 }];

type Place = {
  left?: number;
  width?: number;
  above?: number;
  /** As high as this, whatever the lines need. */
  least?: number;
  /** Room for what must not be parted from it. */
  below?: number;
  rule?: boolean;
  isBoxed?: boolean;
  drawing?: ReturnType<typeof drawingOf>;
};

/** Lines that stay together on one page, with what is drawn beside them. */
function block(doc: Doc, lines: readonly Line[], place: Place = {}) {
  const {
    left = MARGIN,
    width = widthOf(doc),
    above = 0,
    least = 0,
    below = 0,
    rule = false,
    isBoxed = false,
    drawing,
  } = place;
  const heights = lines.map((line) => (line.above ?? 1) + set(doc, line).heightOfString(line.text, { width }));
  const height = Math.max(
    least,
    heights.reduce((total, each) => total + each, 0),
  );
  if (doc.y + 2 * above + height + below > doc.page.height - MARGIN - FOOT && doc.y > MARGIN) doc.addPage();
  if (rule) {
    doc.moveTo(MARGIN, doc.y + above).lineTo(doc.page.width - MARGIN, doc.y + above);
    doc.lineWidth(0.5).strokeOpacity(1).stroke(INK.line);
  }
  const top = doc.y + above * (rule ? 2 : 1) + (isBoxed ? BOX_PADDING : 0);
  if (isBoxed) {
    doc.roundedRect(left - BOX_PADDING, top - BOX_PADDING, width + 2 * BOX_PADDING, height + 2 * BOX_PADDING, 5);
    doc.fillOpacity(1).fill(INK.box);
  }
  drawing?.on(doc, top);
  let y = top;
  lines.forEach((line, at) => {
    set(doc, line).text(line.text, left, y + (line.above ?? 1), { width });
    y += heights[at]!;
  });
  doc.x = MARGIN;
  doc.y = top + height + (isBoxed ? BOX_PADDING : 0);
}

const set = (doc: Doc, { bold, size = 9, colour = INK.text }: Line) =>
  doc
    .font(bold ? "bold" : "regular")
    .fontSize(size)
    .fillOpacity(1)
    .fillColor(colour);

function code({ doc, say }: Sheet, address: string) {
  const { d, sizeSquares } = qrSquares(address);
  const left = doc.page.width - MARGIN - CODE_SIZE;
  doc
    .save()
    .translate(left, MARGIN - 6)
    .scale(CODE_SIZE / sizeSquares)
    .path(d)
    .fill("#000000")
    .restore();
  const label = { width: CODE_SIZE + 60, align: "right" as const };
  set(doc, { text: "", size: 7.5, colour: INK.soft }).text(
    say("Log it here"),
    left - 60,
    MARGIN + CODE_SIZE - 8,
    label,
  );
  doc.x = MARGIN;
  doc.y = MARGIN;
}

function feet({ doc, say }: Sheet, { organisation, printedOn }: Handout, address: string) {
  const { start, count } = doc.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    doc.switchToPage(page);
    // The foot stands in the bottom margin, where text would otherwise begin a new page.
    doc.page.margins.bottom = 0;
    const words = say("{organisation} · as of {day} · {address} · page {page} of {of}", {
      ...{ organisation, day: { day: printedOn }, address },
      ...{ page: page - start + 1, of: count },
    });
    set(doc, { text: "", size: 7.5, colour: INK.soft }).text(words, MARGIN, doc.page.height - MARGIN, {
      width: widthOf(doc),
      lineBreak: false,
      ellipsis: true,
    });
  }
}

import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { measurePages } from "./bench/pages";
import { measureImporting } from "./bench/importing";
import { measureLive } from "./bench/live";
import { makePlace } from "./bench/place";
import { measureRules } from "./bench/rules";
import { measureWriting } from "./bench/writing";

/** `npm run bench [-- writing importing rules live pages]`: ratios measured in one run, against floors that it starts itself. */
const PARTS = ["rules", "writing", "importing", "live", "pages"] as const;
type Row = { id: string; what: string; measured: number; target: number; least?: true; unit?: string };

const root = path.join(import.meta.dirname, "..");
const asked = process.argv.slice(2);
const unknown = asked.filter((part) => !PARTS.includes(part as never));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(", ")}. There are ${PARTS.join(", ")}.`);
  process.exit(2);
}
const wants = (part: (typeof PARTS)[number]) => asked.length === 0 || asked.includes(part);

const rows: Row[] = [];
const figures: Record<string, unknown> = {};
const kilo = (bytes: number) => bytes / 1000;

if (wants("rules")) {
  const rules = measureRules();
  figures.rules = rules;
  const what = "full rule set over 180 days, athletes a second on one core";
  rows.push({ id: "P8", what, measured: rules.ruleSetPerSecond, target: 20_000, least: true });
}
if (wants("writing") || wants("importing") || wants("live") || wants("pages")) {
  const place = await makePlace(root);
  try {
    if (wants("writing")) {
      const times = await measureWriting(place);
      figures.writing = times;
      rows.push(
        {
          id: "P6",
          what: "a day's log with all that follows / a bare INSERT",
          measured: times.weeks26Ms / times.insertMs,
          target: 4,
        },
        {
          id: "P7",
          what: "the same, 5 years of logs / 30 days",
          measured: times.years5Ms / times.days30Ms,
          target: 1.3,
        },
      );
    }
    if (wants("importing")) {
      const times = await measureImporting(place);
      figures.importing = times;
      const what = "import of 10,000 runs of one athlete as one change / COPY of bare rows";
      rows.push({ id: "P9", what, measured: times.importMs / times.copyMs, target: 6 });
    }
    if (wants("live")) {
      const live = await measureLive(place, root);
      figures.live = live;
      const [idle, change] = [
        "200 open boards: CPU of the process while idle",
        "one change until the last has heard of it",
      ];
      rows.push({ id: "P13", what: idle, measured: live.idlePercent, target: 2, unit: "%" });
      rows.push({ id: "P13", what: change, measured: live.toAllMs, target: 1_000, unit: "ms" });
    }
    if (wants("pages")) {
      const pages = await measurePages(place, root);
      figures.pages = pages;
      const { ms, bytes, statements, scripts, blockedMs, memory } = pages;
      rows.push(
        {
          id: "P1",
          what: "board, 50 of 10,000 athletes / empty page",
          measured: ms.boardOf10000 / ms.floor,
          target: 2.2,
        },
        {
          id: "P2",
          what: "the same at 10,000 / at 100 athletes",
          measured: ms.boardOf10000 / ms.boardOf100,
          target: 1.2,
        },
        {
          id: "P11",
          what: "athlete page: main thread blocked, 4 x slower CPU, until idle",
          measured: blockedMs,
          target: 200,
          unit: "ms",
        },
        {
          id: "P14",
          what: "memory of the server, 10,000 requests / 1,000",
          measured: memory.after10000 / memory.after1000,
          target: 1.1,
        },
        { id: "P3", what: "board: statements", measured: statements, target: 3 },
        { id: "P3", what: "board: bytes on the wire", measured: kilo(bytes), target: 10, unit: "KB" },
        { id: "P4", what: "athlete page, 26 weeks / empty page", measured: ms.athlete / ms.floor, target: 1.6 },
        { id: "P5", what: "Today page / empty page", measured: ms.today / ms.floor, target: 1.5 },
        {
          id: "P10",
          what: "first-load JavaScript over the empty page's: Today",
          measured: kilo(scripts.today),
          target: 20,
          unit: "KB",
        },
        { id: "P10", what: "the same: board", measured: kilo(scripts.board), target: 12, unit: "KB" },
        {
          id: "P10",
          what: "the same: athlete page before its chart",
          measured: kilo(scripts.athlete),
          target: 15,
          unit: "KB",
        },
      );
    }
  } finally {
    await place.leave();
  }
}

rows.sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)));
const shown = rows.map(({ id, what, measured, target, least, unit = "" }) => ({
  "": id,
  what,
  measured: `${measured >= 100 ? Math.round(measured) : Number(measured.toFixed(2))} ${unit}`.trim(),
  target: `${least ? ">=" : "<="} ${target} ${unit}`.trim(),
  met: (least ? measured >= target : measured <= target) ? "yes" : "no",
}));
console.table(shown);
const machine = { cpus: os.cpus().length, model: os.cpus()[0]?.model, node: process.version, load: os.loadavg() };
fs.writeFileSync(
  path.join(root, "bench.json"),
  `${JSON.stringify({ at: new Date().toISOString(), machine, rows, figures }, null, 2)}\n`,
);
console.log("Written to bench.json.");

import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { evenTrack, gpxFile, tcxFile } from "@/lib/imports/testing-tracks";
import { zipOf } from "@/lib/imports/testing-zip";
import { axeClean } from "./axe";
import { daysAgo } from "./day";
import { database, personCalled } from "./database";
import { expect, test } from "./fixtures";
import { newAthlete } from "./people";

const FILES = "Files from your watch or app";

const sent = (name: string, buffer: Buffer) => ({ name, mimeType: "application/octet-stream", buffer });
const file = (name: string) => path.join(import.meta.dirname, "../lib/imports/activities", name);

test(
  "a watch's run without a day asks for it, becomes a run, a spike and a point of the shared chart",
  {
    tag: "@desktop",
  },
  async ({ asAthlete, asPhysio }) => {
    const { id } = await personCalled("Petra Novak");
    await asAthlete.goto("/import");
    await asAthlete.getByLabel(FILES).setInputFiles(file("compressed-speed-distance.fit"));
    await asAthlete.getByRole("button", { name: "Read the files" }).click();
    await asAthlete.getByRole("button", { name: "Import 1 run" }).click();
    await expect(asAthlete.getByText("Something below needs another look.")).toBeVisible();
    await asAthlete.getByLabel("Day of this run").fill(daysAgo(0));
    await asAthlete.getByRole("button", { name: "Import 1 run" }).click();
    await expect(asAthlete.getByText("Imported 1 run from compressed-speed-distance.fit.")).toBeVisible();

    const [run] = await database()<{ metres: number; source: string; day: string }[]>`
    select metres, source, day::text from runs where athlete_id = ${id} and superseded_at is null
    order by entered_at desc limit 1`;
    expect(run).toMatchObject({ source: "file", day: daysAgo(0) });

    await asPhysio.goto("/board?show=all");
    await asPhysio.getByRole("link", { name: "Open Petra Novak" }).click();
    const receipt = asPhysio.locator('article[data-rule="W1"]');
    await receipt.locator("xpath=ancestor::details").locator("> summary").click();
    await expect(receipt).toContainText("longest");
    const shown = `${Number((run!.metres / 1000).toFixed(2))} km`;
    for (const [page, where] of [
      [asPhysio, `/athletes/${id}`],
      [asAthlete, "/progress"],
    ] as const) {
      await page.goto(where);
      const chart = page.locator("div", { has: page.getByRole("heading", { name: "Pain and distance" }) }).last();
      await page.getByText("Show as table").first().click();
      await expect(page.getByRole("row", { name: new RegExp(shown.replace(".", "\\.")) }).first()).toBeVisible();
      await expect(chart).toBeVisible();
    }
  },
);

test(
  "without JavaScript: what is no run is left out with its reason, and a list waits for its columns",
  { tag: "@phone" },
  async ({ open }) => {
    const name = "Elif Kaya";
    const { id } = await personCalled(name);
    const before = await runsOf(id);
    const page = await open(name, { javaScriptEnabled: false });
    await page.goto("/import");
    await page
      .getByLabel(FILES)
      .setInputFiles([
        sent("Settings.fit", readFileSync(file("Settings.fit"))),
        sent("photo.fit", Buffer.from("no activity at all")),
        sent("half.fit", readFileSync(file("garmin-fenix-5-run.fit")).subarray(0, 2_000)),
        sent("compressed-speed-distance.fit", readFileSync(file("compressed-speed-distance.fit"))),
      ]);
    await page.getByRole("button", { name: "Read the files" }).click();
    await expect(page.getByRole("listitem").filter({ hasText: "half.fit" })).toContainText("damaged");
    await expect(page.getByRole("listitem").filter({ hasText: "photo.fit" })).toContainText("not a FIT file");
    await expect(page.getByLabel("Day of this run")).toHaveCount(1);
    await page.getByLabel("Day of this run").fill(daysAgo(-1));
    await page.getByRole("button", { name: "Import 1 run" }).click();
    await expect(page.getByText("Choose the day of this run, today or before.")).toBeVisible();
    expect(await runsOf(id), "a day ahead stores nothing").toBe(before);
    await page.getByLabel("Day of this run").fill(daysAgo(1));
    await page.getByRole("button", { name: "Import 1 run" }).click();
    await expect(page.getByText("Imported 1 run from Settings.fit, photo.fit and 2 more.")).toBeVisible();

    const rows = `Wann;Wie weit;Dauer\n${spelt(daysAgo(40))};7,5;45:00\n${spelt(daysAgo(42))};;30:00\n`;
    await page.getByLabel(FILES).setInputFiles([sent("mine.csv", Buffer.from(rows))]);
    await page.getByRole("button", { name: "Read the files" }).click();
    await page.getByRole("button", { name: "Read the list with these columns" }).click();
    await expect(page.getByText("Which column holds the distance?")).toBeVisible();
    await page.getByLabel("Distance", { exact: true }).selectOption("Wie weit");
    await page.getByLabel("Decimals have").selectOption("a comma, as in 5,5");
    await page.getByRole("button", { name: "Read the list with these columns" }).click();
    await expect(page.getByRole("listitem").filter({ hasText: "mine.csv, row 3" })).toContainText(
      "distance is missing",
    );
    await page.getByRole("button", { name: "Import 1 run" }).click();
    await expect(page.getByText("Imported 1 run from mine.csv.")).toBeVisible();
    const [listed] = await database()`select metres, seconds from runs where athlete_id = ${id} and day = ${daysAgo(40)}
      and source = 'file' and superseded_at is null`;
    expect(listed).toEqual({ metres: 7500, seconds: 2700 });
  },
);

test(
  "files of several formats and an archive come in as one import, count once a second time, and are undone whole",
  { tag: "@desktop" },
  async ({ open }) => {
    const name = "Ines with an archive";
    const { id } = await newAthlete(name);
    const ms = (day: number) => Date.parse(`${daysAgo(day)}T06:00:00Z`);
    const track = (day: number) => evenTrack({ lat: 52, lon: 4, ms: ms(day) }, 600, 9);
    const archive = zipOf([
      { path: "activities/1.tcx", bytes: tcxFile([{ startMs: ms(20) + 20_000, metres: 5420, seconds: 1790 }]) },
      { path: "activities/2.gpx.gz", bytes: gzipSync(gpxFile([track(22)])) },
      { path: "activities/3.gpx", bytes: gpxFile([track(24)], "cycling") },
      { path: "../../bomb.gpx", bytes: new Uint8Array(40 * 1024 * 1024) },
      { path: "photo.jpg", bytes: new Uint8Array(9) },
    ]);
    const gpx = sent("morning.gpx", Buffer.from(gpxFile([track(20)])));
    const all = [
      gpx,
      sent("old.fit", readFileSync(file("2013-02-06-12-11-14.fit"))),
      sent("broken.fit", readFileSync(file("activity-filecrc.fit"))),
      sent("export.zip", Buffer.from(archive)),
      sent("large.fit", Buffer.alloc(16 * 1024 * 1024)), // the whole way through takes more than a form's usual few MB
    ];
    const page = await open(name);
    const row = (text: string) => page.getByRole("listitem").filter({ hasText: text });
    await page.goto("/import");
    await page.getByLabel(FILES).setInputFiles(all);
    await page.getByRole("button", { name: "Read the files" }).click();
    await expect(row("5.42 km")).toContainText("29:50"); // the archive's totals stand before those added up from a track
    await expect(row("morning.gpx")).toContainText("The same run as in 1.tcx. It counts once.");
    await expect(row("old.fit")).toContainText("Wed 6 Feb 2013, 12:11");
    await expect(row("broken.fit")).toContainText("damaged");
    await expect(row("large.fit")).toContainText("larger than 10 MB");
    await expect(row("3.gpx")).toContainText("This is a bike ride, not a run.");
    await expect(row("bomb.gpx")).toContainText("larger than any run");
    await expect(page.getByText("One other file of the archive is no activity")).toBeVisible();
    expect(await runsOf(id), "looking stores nothing").toBe(0);
    await axeClean(page, "a preview");
    await row("2.gpx.gz").getByRole("checkbox").uncheck();
    await row("2.gpx.gz").getByRole("checkbox").check();
    await page.getByRole("button", { name: "Import 3 runs" }).click();
    await expect(
      page.getByText("Imported 3 runs from morning.gpx, old.fit and 3 more. 1 run of it you had already"),
    ).toBeVisible();
    expect(await runsOf(id)).toBe(3);

    // A second time, one of them dropped on the page: it is on record, whatever its format.
    await page.evaluate((text) => {
      const dropped = new DataTransfer();
      dropped.items.add(new File([text], "again.gpx"));
      for (const kind of ["dragover", "drop"])
        document.body.dispatchEvent(new DragEvent(kind, { dataTransfer: dropped, bubbles: true, cancelable: true }));
    }, gpx.buffer.toString());
    await expect(row("again.gpx")).toContainText("Merged with the run you already have");
    await expect(page.getByRole("button", { name: /^Import/ })).toHaveCount(0);
    await page.getByRole("button", { name: "Leave it all out" }).click();

    await page.getByText("Undo this import").click();
    await expect(page.getByText("This takes 3 runs off your record.")).toBeVisible();
    await page.getByRole("button", { name: "Take 3 runs off" }).click();
    await expect(page.getByText("The import from morning.gpx, old.fit and 3 more is undone.")).toBeVisible();
    expect(await runsOf(id)).toBe(0);
    const trail = await database()`select verb from audit where actor_id = ${id} order by at`;
    expect(trail.map(({ verb }) => verb)).toEqual(["log.import", "undo.import"]);
  },
);

async function runsOf(id: string): Promise<number> {
  const [row] = await database()<{ count: number }[]>`
    select count(*)::int from runs where athlete_id = ${id} and superseded_at is null`;
  return row!.count;
}

/** A day as a German list writes it. */
const spelt = (day: string) => day.split("-").reverse().join(".");

test(
  "a file from the phone's share sheet waits on the phone, and is read as soon as the import is open",
  { tag: "@phone" },
  async ({ open }) => {
    const { id } = await newAthlete("Sela Sharer");
    const track = evenTrack({ lat: 52, lon: 4, ms: Date.parse(`${daysAgo(1)}T10:00:00Z`) }, 600, 9);
    const gpx = Buffer.from(gpxFile([track])).toString();
    const page = await open("Sela Sharer");
    await page.goto("/today");
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.evaluate((text) => {
      const form = Object.assign(document.createElement("form"), {
        ...{ method: "post", enctype: "multipart/form-data", action: "/import/share" },
      });
      const input = Object.assign(document.createElement("input"), { type: "file", name: "files" });
      const files = new DataTransfer();
      files.items.add(new File([text], "shared.gpx"));
      input.files = files.files;
      form.append(input);
      document.body.append(form);
      form.submit();
    }, gpx);
    await expect(page.getByRole("button", { name: "Import 1 run" })).toBeVisible();
    await page.getByRole("button", { name: "Import 1 run" }).click();
    await expect(page.getByText("Imported 1 run from shared.gpx.")).toBeVisible();
    const runs = await database()`select source from runs where athlete_id = ${id} and superseded_at is null`;
    expect([...runs]).toEqual([{ source: "file" }]);
    await page.goto("/import");
    await expect(page.getByRole("heading", { name: "Import runs" })).toBeVisible();
    await expect(page.getByRole("button", { name: "Read the files" })).toBeEnabled();
  },
);

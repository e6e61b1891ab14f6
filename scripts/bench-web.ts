import fs from "node:fs";
import path from "node:path";
import { RULES_VERSION } from "@/lib/flags/rules-version";
import { insertAthletes, insertBoard, insertClub } from "./bench/club";
import { measurePhone } from "./bench/phone";
import { makePlace } from "./bench/place";
import { buildNext, DIST, scriptBytes, serveNext, sessionCookie } from "./bench/serving";
import { build } from "./build.mjs";

/** `npm run bench:web`: Today in a real browser at the settings of a slow phone, against the targets for it. */
const root = path.join(import.meta.dirname, "..");
const floorDir = path.join(root, "scripts/bench/floor");
const DAYS = 182;

const place = await makePlace(root);
const servers: { kill(signal: "SIGTERM"): unknown }[] = [];
try {
  if (!fs.existsSync(path.join(floorDir, ".next/BUILD_ID"))) await buildNext(root, floorDir);
  await build(DIST);
  const club = await insertClub(place.owner, "Phones");
  const [athleteId] = await insertAthletes(place.owner, club, 1, DAYS);
  await insertBoard(place.owner, club, [athleteId!]);
  await place.owner`update athlete_states set rules_version = ${RULES_VERSION}, evaluated_on = current_date`;
  await place.owner`update athletes set doctor_advice_at = now()`;
  const serve = async (dir: string) => {
    const { server, origin } = await serveNext(place, root, dir, place.appUrl);
    servers.push(server);
    return origin;
  };
  const [floor, app] = [await serve(floorDir), await serve(root)];
  const cookie = await sessionCookie(place, athleteId!, club.orgId);
  // A service worker wants https or this very name.
  const today = `${app.replace("127.0.0.1", "localhost")}/today`;
  const figures = await measurePhone(today, cookie);
  const scriptKilobytes =
    ((await scriptBytes({ url: `${app}/today`, cookie })) - (await scriptBytes({ url: floor }))) / 1000;
  const rows = [
    ["P12", "Today on a slow phone: largest paint", figures.largestPaintMs, 2_500, "ms"],
    ["P12", "the same: layout shift", figures.shift, 0.02, ""],
    ["P12", "from the tap until it is on the phone", figures.onPhoneMs, 100, "ms"],
    ["", "slowest tap of a log until the next frame", figures.interactionMs, 200, "ms"],
    ["", "Today opened without network", figures.offlineMs, 1_000, "ms"],
    ["P10", "first-load JavaScript over the empty page's", scriptKilobytes, 20, "KB"],
  ] as const;
  console.table(
    rows.map(([id, what, measured, target, unit]) => ({
      "": id,
      what,
      measured: `${measured < 10 ? Number(measured.toFixed(3)) : Math.round(measured * 10) / 10} ${unit}`.trim(),
      target: `<= ${target} ${unit}`.trim(),
      met: measured <= target ? "yes" : "no",
    })),
  );
  const written = { at: new Date().toISOString(), figures: { ...figures, scriptKilobytes } };
  fs.writeFileSync(path.join(root, "bench-web.json"), `${JSON.stringify(written, null, 2)}\n`);
  console.log("Written to bench-web.json.");
} finally {
  for (const server of servers) server.kill("SIGTERM");
  await place.leave();
}

import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import semver from "semver";

const LOCK = path.join(path.dirname(import.meta.dirname), "package-lock.json");

/**
 * npm leaves binaries for other systems out of the lock when it cannot see them, and then refuses (npm 11) or forgets
 * (npm 10) them elsewhere. Returns the lock with every optional entry its packages name, without the
 * addresses of the registry it was made with.
 */
export function completed(lock) {
  const packages = structuredClone(lock.packages);
  for (const [place, entry] of Object.entries(packages)) {
    delete entry.resolved;
    if (entry.extraneous) packages[place] = optionalPeer(entry);
  }
  for (const { place, held } of unmetPeers({ packages })) packages[place] = optionalPeer(held);
  for (const { name, version, place, by } of missing({ packages }))
    packages[place] = { version, ...platform(name), ...(packages[by].dev && { dev: true }), optional: true };
  const sorted = Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...lock, packages: Object.fromEntries(sorted) };
}

/** npm 11 says "extraneous" of what only an optional peer wants; npm 10 then refuses the foreign binaries below it. */
function optionalPeer(entry) {
  const peer = { ...entry, dev: true, optional: true, peer: true };
  delete peer.extraneous;
  return peer;
}

/** What keeps the lock from installing everywhere: sentences, none when it is complete. */
export function faults(lock) {
  const unwanted = Object.entries(lock.packages).filter(([, entry]) => entry.extraneous);
  const addresses = Object.entries(lock.packages).filter(([, entry]) => entry.resolved);
  return [
    ...missing(lock).map(
      ({ name, version, by }) => `${name} ${version}, wanted by ${by || "package.json"}, is missing.`,
    ),
    ...unmetPeers(lock).map(
      ({ name, range, by }) => `${by} sees another ${name} than ${range}: npm 10 asks for its own.`,
    ),
    ...unwanted.map(([place]) => `${place} is called extraneous.`),
    ...addresses.map(([place]) => `${place} names the address of a registry.`),
  ];
}

/** Optional packages with an exact version that the lock names but does not hold, and the place each belongs to. */
function missing({ packages }) {
  const absent = new Map();
  for (const [by, entry] of Object.entries(packages))
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      const exact = /^\d+\.\d+\.\d+\S*$/.test(version);
      if (!exact || seen(packages, by, name)?.version === version) continue;
      const beside = `${folder(by)}node_modules/${name}`;
      const taken = packages[beside] ?? absent.get(beside);
      const place = taken && taken.version !== version ? `${by}/node_modules/${name}` : beside;
      absent.set(place, { name, version, by, place });
    }
  return [...absent.values()];
}

/**
 * Optional peers that a package sees in a version it does not take: npm 11 lets them be, npm 10 refuses a lock without a
 * fitting one beside it. `held` is a fitting one from elsewhere in the lock; where there is none, an override has decided.
 */
function unmetPeers({ packages }) {
  return Object.entries(packages).flatMap(([by, entry]) =>
    Object.entries(entry.peerDependencies ?? {}).flatMap(([name, range]) => {
      const found = entry.peerDependenciesMeta?.[name]?.optional && seen(packages, by, name);
      if (!found || semver.satisfies(found.version, range)) return [];
      const fits = ([place, { version }]) => place.endsWith(`node_modules/${name}`) && semver.satisfies(version, range);
      const held = Object.entries(packages).find(fits)?.[1];
      return held ? [{ name, range, by, held, place: `${folder(by)}node_modules/${name}` }] : [];
    }),
  );
}

/** What a package gets when it asks for `name`: beside itself, or in the nearest folder above. */
function seen(packages, from, name) {
  for (let at = `${from}/`; ; at = folder(at.slice(0, -1))) {
    const found = packages[`${at === "/" ? "" : at}node_modules/${name}`];
    if (found || at === "" || at === "/") return found;
  }
}

/** The folder whose node_modules holds this package: "node_modules/a/node_modules/b" -> "node_modules/a/". */
const folder = (place) => place.slice(0, Math.max(place.lastIndexOf("node_modules/"), 0));

/** System, processor and C library, as the names of binary packages tell them. */
function platform(name) {
  const os = /(darwin|linux|win32|windows|android|freebsd|openharmony|netbsd|openbsd|sunos|aix)/.exec(name)?.[1];
  const cpu = /[-/](arm64|x64|ia32|arm|ppc64|riscv64|s390x|loong64|mips64el|wasm32)(?=-|$)/.exec(name)?.[1];
  const libc = /-musl/.test(name) ? "musl" : /-gnu/.test(name) ? "glibc" : undefined;
  return {
    ...(cpu && { cpu: [cpu] }),
    ...(os && { os: [os === "windows" ? "win32" : os] }),
    ...(libc && os === "linux" && { libc: [libc] }),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const lock = JSON.parse(fs.readFileSync(LOCK, "utf8"));
  if (process.argv.includes("--check")) {
    const found = faults(lock);
    for (const fault of found) console.error(fault);
    if (found.length > 0) console.error(`package-lock.json would not install everywhere; run npm run lock.`);
    process.exitCode = found.length > 0 ? 1 : 0;
  } else {
    const before = Object.keys(lock.packages).length;
    const after = completed(lock);
    fs.writeFileSync(LOCK, `${JSON.stringify(after, null, 2)}\n`);
    console.log(`package-lock.json: ${Object.keys(after.packages).length - before} entries more.`);
  }
}

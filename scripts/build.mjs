import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { runNode } from "./children.mjs";
import { bin, inRoot } from "./places.mjs";

const LEFT_OUT = /^(node_modules|e2e|docs|scripts|test-results|playwright-report|\..*)$/;
const NOT_BUILT = /\.(test|spec)\.tsx?$|\.tsbuildinfo$|^next-env\.d\.ts$|^bench(-web)?\.json$/;

/** Builds the app into `distDir` unless the build there is of these very sources. Returns a remark. */
export async function build(distDir) {
  const marker = inRoot(distDir, "plumbline-sources");
  const wanted = fingerprint();
  if (fs.existsSync(inRoot(distDir, "BUILD_ID")) && fs.existsSync(marker) && fs.readFileSync(marker, "utf8") === wanted)
    return "nothing has changed";
  fs.rmSync(marker, { force: true });
  const env = {
    NODE_ENV: "production",
    NEXT_DIST_DIR: distDir,
    PLUMBLINE_SKIP_TYPES: "1",
    NEXT_TELEMETRY_DISABLED: "1",
  };
  await runNode([bin("next"), "build"], { env, name: "next build", cwd: inRoot() });
  fs.writeFileSync(marker, wanted);
  return "built";
}

function fingerprint() {
  const hash = createHash("sha256").update(process.version);
  for (const entry of fs.readdirSync(inRoot(), { withFileTypes: true }).sort(byName)) {
    if (LEFT_OUT.test(entry.name)) continue;
    if (entry.isDirectory()) {
      const files = fs.readdirSync(inRoot(entry.name), { recursive: true, withFileTypes: true });
      for (const file of files.filter((one) => one.isFile()).sort(byName)) add(path.join(file.parentPath, file.name));
    } else add(inRoot(entry.name));
  }
  return hash.digest("hex");

  function add(file) {
    if (!NOT_BUILT.test(path.basename(file)))
      hash.update(path.relative(inRoot(), file)).update("\0").update(fs.readFileSync(file));
  }
}

const byName = (a, b) => {
  const [left, right] = [a, b].map((one) => path.join(one.parentPath ?? "", one.name));
  return left < right ? -1 : left > right ? 1 : 0;
};

import { createRequire } from "node:module";
import path from "node:path";

export const ROOT = path.dirname(import.meta.dirname);
export const inRoot = (...parts) => path.join(ROOT, ...parts);

/** The script behind a package's command, to be run by this very Node: no npx, no PATH, no shell. */
export function bin(packageName, command = packageName) {
  const require = createRequire(inRoot("package.json"));
  const manifest = require.resolve(`${packageName}/package.json`);
  const { bin } = require(manifest);
  return path.join(path.dirname(manifest), typeof bin === "string" ? bin : bin[command]);
}

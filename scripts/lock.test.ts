import fs from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { completed, faults, type Lock } from "./complete-lock.mjs";

const lock = JSON.parse(fs.readFileSync(path.join(import.meta.dirname, "../package-lock.json"), "utf8")) as Lock;

test("the lock installs on every system it names, from any registry", () => {
  expect(faults(lock)).toEqual([]);
  expect(completed(lock)).toEqual(lock);
});

test("every binary the lock leaves out is added, with the system it is for", () => {
  const without = structuredClone(lock);
  const place = "node_modules/@next/swc-darwin-arm64";
  const { version } = without.packages[place]!;
  delete without.packages[place];
  expect(faults(without)).toEqual([`@next/swc-darwin-arm64 ${version}, wanted by node_modules/next, is missing.`]);
  expect(completed(without).packages[place]).toEqual({ version, os: ["darwin"], cpu: ["arm64"], optional: true });
});

test("two versions of one binary each get their place", () => {
  const two: Lock = {
    packages: {
      "": {},
      "node_modules/a": { version: "1.0.0", optionalDependencies: { "@b/linux-x64-musl": "1.0.0" } },
      "node_modules/c": { version: "1.0.0" },
      "node_modules/c/node_modules/a": { version: "2.0.0", optionalDependencies: { "@b/linux-x64-musl": "2.0.0" } },
      "node_modules/d": { version: "1.0.0", optionalDependencies: { "@b/linux-x64-musl": "3.0.0" } },
    },
  };
  const whole = completed(two);
  expect(faults(whole)).toEqual([]);
  expect(whole.packages["node_modules/@b/linux-x64-musl"]).toMatchObject({ version: "1.0.0", libc: ["musl"] });
  expect(whole.packages["node_modules/c/node_modules/@b/linux-x64-musl"]?.version).toBe("2.0.0");
  expect(whole.packages["node_modules/d/node_modules/@b/linux-x64-musl"]?.version).toBe("3.0.0");
});

test("an optional peer that is seen in another version gets a fitting one of its own, as npm 10 asks", () => {
  const peer: Lock = {
    packages: {
      "node_modules/b/node_modules/c": { version: "2.1.0", optionalDependencies: { "@c/linux-x64": "2.1.0" } },
      "node_modules/c": { version: "1.0.0" },
      "node_modules/d/node_modules/a": {
        version: "2.0.0",
        peerDependencies: { c: "^2.0.0" },
        peerDependenciesMeta: { c: { optional: true } },
      },
    },
  };
  expect(faults(peer)[1]).toBe("node_modules/d/node_modules/a sees another c than ^2.0.0: npm 10 asks for its own.");
  const whole = completed(peer);
  expect(faults(whole)).toEqual([]);
  expect(whole.packages["node_modules/d/node_modules/c"]).toMatchObject({
    version: "2.1.0",
    optional: true,
    peer: true,
  });
  expect(whole.packages["node_modules/c"]?.version).toBe("1.0.0");
});

test("what npm calls extraneous is a fault, and becomes the optional peer it is", () => {
  const left: Lock = { packages: { "node_modules/a": { version: "1.0.0", os: ["aix"], extraneous: true } } };
  expect(faults(left)).toEqual(["node_modules/a is called extraneous."]);
  expect(completed(left).packages).toEqual({
    "node_modules/a": { version: "1.0.0", os: ["aix"], dev: true, optional: true, peer: true },
  });
});

test("the address of a registry is a fault, and is taken out", () => {
  const named: Lock = {
    packages: { "node_modules/a": { version: "1.0.0", resolved: "https://registry.invalid/a.tgz" } },
  };
  expect(faults(named)).toEqual(["node_modules/a names the address of a registry."]);
  expect(completed(named).packages["node_modules/a"]).toEqual({ version: "1.0.0" });
});

import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { keptSecret, secretFault } from "./secret.mjs";

test.each([
  ["", /not set/],
  ["short but random: 8c1f", /shorter than 32 bytes/],
  ["a".repeat(64), /sample value/],
  ["changeme".repeat(8), /sample value/],
  ["secretsecretsecretsecretsecretsecret", /sample value/],
  ["your-nextauth-secret-goes-here-please-change-me", /sample value/],
  ["replace-this-with-a-secret-password-1234567890", /sample value/],
])("a secret anyone can guess is refused: %s", (secret, words) => {
  expect(secretFault(secret)).toMatch(words);
});

test("a random secret serves, in hex and in base64", () => {
  expect(secretFault("9f2c4e1ab07d5583c6f1e29a77b3d0485ad91c2e6f30b8471d5ec2a9f0836b7d")).toBeUndefined();
  expect(secretFault("q3v9Zk1XwP0tYb7uHf2LsE8nRj5CmAiD4oGxTz6NQWU=")).toBeUndefined();
});

test("the kept secret is made once, for its owner's eyes alone", () => {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), "plumbline-secret-"));
  onTestFinished(() => fs.rmSync(dir, { recursive: true }));
  const file = path.join(dir, "kept/secret");
  const made = keptSecret(file);
  expect(secretFault(made)).toBeUndefined();
  expect(keptSecret(file)).toBe(made);
  expect(fs.statSync(file).mode & 0o777).toBe(0o600);
});

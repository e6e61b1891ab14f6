import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const css = readFileSync(fileURLToPath(new URL("./globals.css", import.meta.url)), "utf8");
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map((m) => [m[1], [m[2], m[3]] as const]),
);

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(text: string, ground: string, theme: 0 | 1): number {
  const [dim = 0, bright = 0] = [text, ground]
    .map((name) => luminance(tokens.get(name)?.[theme] ?? `no token ${name}`))
    .sort((a, b) => a - b);
  return (bright + 0.05) / (dim + 0.05);
}

const GROUNDS = ["paper", "card", "accent-soft", "none-soft"];
const TIERS = ["emergency", "urgent", "routine", "watch", "none"];
const TEXT: [string, string][] = [
  ...["ink", "ink-2", "ink-3", "accent", "pain"].flatMap((ink) => GROUNDS.map((g): [string, string] => [ink, g])),
  ...TIERS.flatMap((tier) => [`${tier}-soft`, "paper", "card"].map((g): [string, string] => [tier, g])),
  ...TIERS.flatMap((tier) => ["ink", "ink-2"].map((ink): [string, string] => [ink, `${tier}-soft`])),
  ["on-accent", "accent"],
  ["on-pain", "pain"],
  ["on-emergency", "emergency"],
  ["ink-3", "band"],
  ["paper", "ink"],
];

for (const [theme, name] of [
  [0, "light"],
  [1, "dark"],
] as const) {
  test.each(TEXT)(`${name}: text %s on %s holds 4.5:1`, (text, ground) =>
    expect(contrast(text, ground, theme)).toBeGreaterThanOrEqual(4.5),
  );
  test.each(["paper", "card"])(`${name}: the edge of an input stands out 3:1 from %s`, (ground) =>
    expect(contrast("line-strong", ground, theme)).toBeGreaterThanOrEqual(3),
  );
}

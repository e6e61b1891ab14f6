import { defineConfig, globalIgnores } from "eslint/config";
import next from "eslint-config-next/core-web-vitals";
import nextTypescript from "eslint-config-next/typescript";

/** Which room may import what (docs/architecture.md). `../../` would walk past the names, so it is closed everywhere. */
const room = (files, never, message, { ignores = [], syntax = [] } = {}) => ({
  files,
  ignores,
  rules: {
    "no-restricted-imports": ["error", { patterns: [{ group: ["../../**", ...never], message }] }],
    "no-restricted-syntax": ["error", ...syntax],
  },
});
const CLOCK = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: "The clock is read in lib/ctx.server.ts alone.",
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: "The clock is read in lib/ctx.server.ts alone.",
  },
];
const RAW_HTML = [{ selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: "Text is shown as text." }];
const RAW_SQL = [
  {
    selector: "MemberExpression[object.name='sql'][property.name='raw']",
    message: "Values go into SQL as parameters.",
  },
  { selector: "Literal[value=/set_config/]", message: "Context is set by SET LOCAL in db/client.ts alone." },
];
const WEB = ["next", "next/*", "next-auth*", "react", "react-dom"];
const SQL = ["drizzle-orm*", "pg", "postgres"];
const SCREENS = ["@/app/**", "@/components/**"];
/** A file is one noun or one verb, tests and scripts too; most are near 60 lines. */
const LONGEST_FILE_LINES = 250;
const TESTS = ["**/*.test.ts", "**/*.test.tsx"];

export default defineConfig([
  ...next,
  ...nextTypescript,
  {
    rules: {
      "max-lines": ["error", LONGEST_FILE_LINES],
      // The few pictures come in the size they are shown in; next/image would only add script.
      "@next/next/no-img-element": "off",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
    },
  },
  globalIgnores(["**/.next*/**", ".data/**", ".test/**", "next-env.d.ts", "test-results/**", "playwright-report/**"]),
  room(
    ["lib/**/*.ts"],
    ["@/db/**", "**/*.server", ...WEB, ...SQL, ...SCREENS],
    "This core is pure; the world lives in *.server.ts.",
    {
      ignores: ["lib/**/*.server.ts", ...TESTS],
      syntax: CLOCK,
    },
  ),
  room(
    ["lib/triage/**/*.ts"],
    ["@/db/**", "@/lib/!(days|said|triage)/**", "@/lib/!(days|said|triage)", "**/*.server", ...WEB, ...SQL, ...SCREENS],
    "The engine imports nothing but itself, days.ts and said.ts.",
    {
      ignores: TESTS,
      syntax: CLOCK,
    },
  ),
  room(["lib/**/*.server.ts"], [...WEB, ...SQL, ...SCREENS], "Take ctx; call db/queries.", {
    ignores: ["lib/ctx.server.ts", "lib/people/auth.server.ts"],
    syntax: CLOCK,
  }),
  room(["app/**/*.{ts,tsx}"], ["@/db/**", ...SQL], "Reach the database through lib/**/*.server.ts.", {
    ignores: TESTS,
    syntax: [...CLOCK, ...RAW_HTML],
  }),
  room(["components/**/*.{ts,tsx}"], ["@/app/**", "@/db/**", "**/*.server", "next-auth*"], "Components take props.", {
    ignores: TESTS,
    syntax: [...CLOCK, ...RAW_HTML],
  }),
  // The phone has a clock of its own, read in one file as well.
  { files: ["app/phone/clock.ts"], rules: { "no-restricted-syntax": ["error", ...RAW_HTML] } },
  // Playwright's fixtures hand over by a function called `use`, which is no React hook.
  { files: ["e2e/**"], rules: { "react-hooks/rules-of-hooks": "off" } },
  // What it shows is made by components/markup.ts alone, in which every text is escaped.
  {
    files: ["components/raw.tsx"],
    rules: { "no-restricted-syntax": ["error", ...CLOCK] },
  },
  room(["messages/**/*.ts"], ["@/**", ...WEB, ...SQL], "Messages are data.", { ignores: TESTS }),
  room(["db/**/*.ts"], ["**/*.server", ...WEB, ...SCREENS], "db knows tables, not requests.", {
    ignores: TESTS,
    syntax: RAW_SQL,
  }),
]);

import path from "node:path";
import { defineConfig } from "vitest/config";

const root = import.meta.dirname;
const ELSEWHERE = ["**/node_modules/**", ".next*/**", ".data/**", ".test/**", "e2e/**"];

/** "pure" needs nothing but Node; "database" runs against a real PostgreSQL that db/template.ts starts. */
export default defineConfig({
  resolve: {
    alias: {
      "server-only": path.join(root, "node_modules/server-only/empty.js"),
      "@": root,
    },
  },
  test: {
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // One core fewer, as usual, would be one alone on a machine of two.
    maxWorkers: "100%",
    projects: [
      {
        extends: true,
        test: { name: "pure", include: ["**/*.test.{ts,tsx}"], exclude: [...ELSEWHERE, "**/*.db.test.{ts,tsx}"] },
      },
      {
        extends: true,
        test: {
          name: "database",
          include: ["**/*.db.test.{ts,tsx}"],
          exclude: ELSEWHERE,
          globalSetup: ["./db/template.ts"],
        },
      },
    ],
  },
});

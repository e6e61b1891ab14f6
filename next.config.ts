import type { NextConfig } from "next";

const config: NextConfig = {
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  poweredByHeader: false,
  productionBrowserSourceMaps: false,
  // Types are checked by `npm test`; a volunteer's first start need not wait for it again.
  typescript: { ignoreBuildErrors: process.env.PLUMBLINE_SKIP_TYPES === "1" },
  serverExternalPackages: [
    "@node-rs/argon2",
    "pg",
    "postgres",
    "pino",
    "nodemailer",
    "fit-file-parser",
    "pdfkit",
    "esbuild",
    "sharp",
  ],
  images: { unoptimized: true },
  // Files of an import (lib/imports/bounds.ts) and what a form adds to them. The proxy keeps a copy of a body, and cuts what it does not keep.
  experimental: { serverActions: { bodySizeLimit: "33mb" }, proxyClientMaxBodySize: "33mb" },
};

export default config;

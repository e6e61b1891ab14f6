import path from "node:path";

const root = path.join(import.meta.dirname, "../../..");

/** An empty page rendered on every request: the floor that the product's pages are measured against. */
const config = { distDir: ".next", poweredByHeader: false, turbopack: { root } };

export default config;

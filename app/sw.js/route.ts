import { build } from "esbuild";
import { randomUUID } from "node:crypto";
import path from "node:path";

export const dynamic = "force-static";

/** The service worker, bundled when the app is built: a new build is a new worker, with caches of its own. */
export async function GET(): Promise<Response> {
  const { outputFiles } = await build({
    entryPoints: [path.join(process.cwd(), "app/phone/worker/worker.ts")],
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    target: "es2022",
    tsconfig: path.join(process.cwd(), "tsconfig.json"),
    define: { BUILD: JSON.stringify(randomUUID()) },
  });
  return new Response(outputFiles[0]!.text, {
    headers: { "content-type": "text/javascript; charset=utf-8", "cache-control": "no-cache" },
  });
}

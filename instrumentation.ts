/** Runs once when the server starts. A server without a proper secret does not start. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { checkSettings } = await import("@/lib/settings.server");
  checkSettings(process.env);
  const { startWorker } = await import("@/lib/worker/loop.server");
  startWorker();
}

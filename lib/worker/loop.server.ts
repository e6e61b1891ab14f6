import { NotSaved } from "@/lib/not-saved";
import { log, unexpected } from "@/lib/log.server";
import { now } from "@/lib/ctx.server";
import { workOnce } from "./work.server";

const EVERY_MS = 15_000;
const state = globalThis as { plumblineWorker?: NodeJS.Timeout };

/** Runs a round every 15 seconds, never two at once; a round that fails is logged and the next one tries again. */
export function startWorker(): void {
  if (state.plumblineWorker) return;
  const round = async () => {
    try {
      const done = await workOnce(now());
      if (done.judged + done.jobs + done.letters + done.reminders > 0) log.info(done, "worked");
    } catch (error) {
      if (error instanceof NotSaved) log.warn("worker waits: the database does not answer");
      else unexpected(error, "worker");
    }
    state.plumblineWorker = setTimeout(round, EVERY_MS);
    state.plumblineWorker.unref();
  };
  state.plumblineWorker = setTimeout(round, 1_000);
  state.plumblineWorker.unref();
}

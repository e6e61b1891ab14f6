import type { Database, Tx } from "@/db/client";
import { forgetPreview } from "@/db/queries/import-previews";
import * as outbox from "@/db/queries/outbox";
import { now } from "@/lib/ctx.server";
import { PREVIEW_MINUTES } from "@/lib/imports/bounds";
import { unexpected } from "@/lib/log.server";
import { queueMail } from "@/lib/mail/queue.server";
import { takeStepsByRule } from "@/lib/progression/take-by-rule.server";

/** What a letter about an athlete may say: that there is something to see, never whom or what it concerns. */
const ALERT = (address: string) => ({
  subject: "Plumbline: somebody on your board needs you today",
  body: `Somebody in one of your teams gave an answer that should not wait.\n\nOpen your board: ${address}/board\n`,
});

type Round = { orgId: string; now: Date };

const HANDLERS: Record<string, (tx: Tx, payload: Record<string, unknown>, round: Round) => Promise<void>> = {
  async "alert-physios"(tx, payload) {
    for (const to of await outbox.physioAddresses(tx, String(payload.athleteId)))
      await queueMail(tx, { to, ...ALERT(process.env.NEXTAUTH_URL ?? "") });
  },
  async "step-up"(tx, payload, { orgId, now }) {
    await takeStepsByRule(tx, { orgId, athleteId: String(payload.athleteId) }, now);
  },
  async "forget-import"(tx, payload, { orgId }) {
    await forgetPreview(tx, { orgId, athleteId: String(payload.athleteId) }, PREVIEW_MINUTES);
  },
};

/**
 * Does the jobs of an organisation that are due. A job's effect and its end are one transaction, so it happens once; a
 * failed one is tried again later, five times.
 */
export async function doJobs(db: Database, orgId: string, at: Date = now()): Promise<number> {
  const inOrg = <T>(work: (tx: Tx) => Promise<T>) => db.transaction({ as: "engine", orgId }, work);
  for (let done = 0; ; done += 1) {
    const job = await inOrg((tx) => outbox.takeJob(tx, orgId));
    if (!job) return done;
    const handle = HANDLERS[job.kind];
    try {
      if (!handle) throw new Error(`No handler for jobs of kind ${job.kind}.`);
      await inOrg(async (tx) => {
        await handle(tx, job.payload, { orgId, now: at });
        await outbox.finishJob(tx, orgId, job.id);
      });
    } catch (error) {
      unexpected(error, `job ${job.id}`);
      await inOrg((tx) => outbox.failJob(tx, orgId, job.id));
    }
  }
}

import type { Tx } from "@/db/client";
import { audit } from "@/db/schema";
import { newId } from "@/db/ids";

/** One line of who did or saw what; never its content. */
export const record = (
  tx: Tx,
  line: {
    orgId: string;
    actorId: string | null;
    subjectId: string | null;
    verb: string;
    entityId?: string | null;
    requestId: string;
  },
) => tx.insert(audit).values({ id: newId(), entityId: null, ...line });

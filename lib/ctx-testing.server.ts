import { randomUUID } from "node:crypto";
import type { Database } from "@/db/client";
import type { Role } from "@/lib/access/actor";
import { makeCtx, type Ctx } from "@/lib/ctx.server";

/** The context of a member, for tests on a real database: what a request of theirs would have. */
export function ctxFor(
  db: Database,
  who: { orgId: string; personId: string; roles: Role[] },
  now: Date,
  timeZone = "UTC",
): Ctx {
  const { orgId, personId, roles } = who;
  const visitor = {
    personId,
    name: "",
    timeZone,
    unit: "km" as const,
    theme: "system" as const,
    language: "en" as const,
    sessionHash: "",
    org: { id: orgId, name: "", roles },
  };
  return makeCtx({ visitor, actor: { personId, orgId, roles }, now, requestId: randomUUID(), db });
}

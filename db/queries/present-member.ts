import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";

/** Whether this transaction's person is a member of its organisation now; a removed one is not, whatever their page says. */
export async function isPresentMember(tx: Tx): Promise<boolean> {
  const { rows } = await tx.execute<{ present: boolean }>(sql`select cardinality(sec.roles()) > 0 present`);
  return rows[0]?.present ?? false;
}

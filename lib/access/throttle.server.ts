import { database } from "@/db/client";
import * as throttles from "@/db/queries/throttles";

/** Counts one try; 0 when it may go ahead, else the seconds to wait. */
export async function countTry(key: string, most: number, windowSeconds: number): Promise<number> {
  const { hits, retryAfterSeconds } = await database().transaction({ as: "door" }, (tx) =>
    throttles.hit(tx, key, windowSeconds),
  );
  return hits > most ? retryAfterSeconds : 0;
}

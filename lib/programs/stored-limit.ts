import { Limit } from "./limits";

/** A limit as it is kept: its days beside the rest of it. */
export type StoredLimit = { body: Record<string, unknown>; fromDay: string; untilDay: string | null };

export function toStored(limit: Limit): StoredLimit {
  const { fromDay, untilDay, ...body } = limit;
  return { body, fromDay, untilDay };
}

/** Errors ZodError for what is no limit: it is never left out unseen. */
export const fromStored = ({ body, fromDay, untilDay }: StoredLimit): Limit =>
  Limit.parse({ ...body, fromDay, untilDay });

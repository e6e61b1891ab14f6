import type { Tx } from "@/db/client";
import { addMail, type Letter } from "@/db/queries/mails";

/**
 * Puts a letter into the queue, in the transaction that causes it: both happen or neither does.
 * It says nothing of anybody's health, in subject or body.
 */
export const queueMail = (tx: Tx, letter: Letter) => addMail(tx, letter);

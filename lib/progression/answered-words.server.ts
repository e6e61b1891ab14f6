import type { Ctx } from "@/lib/ctx.server";
import { dayInWords } from "@/lib/days";
import { answerUnder } from "@/lib/programs/once.server";
import type { Answered } from "./answer-step.server";

/** What an answer to a proposed step came to, in words; null when nothing was saved under this key. */
export async function answeredWords(ctx: Ctx, key: string): Promise<string | null> {
  const done = await answerUnder<Partial<Answered>>(ctx, key);
  if (!done?.name || !done.step) return null;
  return done.fromDay
    ? `${done.name}: ${done.step} from ${dayInWords(done.fromDay)} on.`
    : `${done.name} stays as it is. Your answer is saved.`;
}

import type { Ctx } from "@/lib/ctx.server";
import { named } from "@/lib/programs/joined";
import { answerUnder } from "@/lib/programs/once.server";
import { said, type SaidSentence } from "@/lib/said";
import type { Answered } from "./answer-step.server";

/** What an answer to a proposed step came to, in words; null when nothing was saved under this key. */
export async function answeredWords(ctx: Ctx, key: string): Promise<SaidSentence | null> {
  const done = await answerUnder<Partial<Answered>>(ctx, key);
  if (!done?.name || !done.step) return null;
  const name = named(done.name);
  return done.fromDay
    ? said("{name}: {step} from {day} on.", { name, step: done.said ?? done.step, day: { day: done.fromDay } })
    : said("{name} stays as it is. Your answer is saved.", { name });
}

import { goes, missing, type Mutation } from "@/app/mutation";
import { one } from "@/app/form-state";
import { acknowledgeAdvice } from "@/lib/flags/advice.server";

/** What else waits to be read comes next; then the day. */
export const confirmRead: Mutation = {
  name: "advice.read",
  work: async (ctx, values) => {
    const left = await acknowledgeAdvice(ctx, one(values, "flagId"));
    if (!left) return missing;
    const [next] = left;
    return goes(next ? `/today/advice/${next.flagId}` : "/today");
  },
};

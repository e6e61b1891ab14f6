import { goes, missing, type Mutation } from "@/app/mutation";
import { one, refused } from "@/app/form-state";
import { adviceOr, fieldsOf, notTaken } from "@/app/(athlete)/answers";
import { parseCheck } from "@/lib/self-checks/check-form";
import { checkById } from "@/lib/self-checks/checks";
import { recordCheck } from "@/lib/self-checks/record-check.server";

export const saveCheck: Mutation = {
  name: "log.check",
  work: async (ctx, values) => {
    const { check: id, ...fields } = fieldsOf(values);
    const check = typeof id === "string" ? checkById(id) : null;
    if (!check) return missing;
    const parsed = parseCheck(check, fields, { today: ctx.writtenOn });
    if (!parsed.ok) return refused(values, parsed.errors);
    const key = one(values, "key");
    const { day, results } = parsed;
    const done = await recordCheck(ctx, { athleteId: ctx.actor.personId, key, check: check.id, day, results });
    if (!done.ok) return notTaken(values, done.why);
    return goes(adviceOr(done.judged, `/checks/${check.id}?saved=${key}`));
  },
};

import { goes, missing, type Mutation } from "@/app/mutation";
import { one, refused } from "@/app/form-state";
import type { Said, Sentence } from "@/lib/said";
import { declarePause, deletePause } from "@/lib/programs/declare-pause.server";

const SENT_BEFORE: Sentence =
  "Not saved: this form was sent before with something else in it. Reload the page to see what is on record.";

export const pause: Mutation = {
  name: "pause.declare",
  work: async (ctx, values) => {
    const key = one(values, "key");
    const done = await declarePause(ctx, {
      key,
      replaces: one(values, "pauseId") || null,
      fields: { reason: one(values, "reason"), from: one(values, "from"), until: one(values, "until") },
    });
    if (done.ok) return goes(`/program?saved=${key}#pauses`);
    if (done.why === "fields") return refused(values, done.errors);
    if (done.why === "overlaps")
      return refused(values, {
        from: "Another pause of yours covers some of these days. Change that one instead." satisfies Said,
      });
    if (done.why === "other-content") return refused(values, {}, SENT_BEFORE);
    return missing;
  },
};

export const deleteIt: Mutation = {
  name: "pause.delete",
  work: async (ctx, values) => {
    const key = one(values, "key");
    const done = await deletePause(ctx, { key, pauseId: one(values, "pauseId") });
    if (done.ok) return goes(`/program?saved=${key}#pauses`);
    if (done.why === "other-content") return refused(values, {}, SENT_BEFORE);
    return missing;
  },
};

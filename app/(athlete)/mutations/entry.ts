import { goes, type Mutation } from "@/app/mutation";
import { one, refused } from "@/app/form-state";
import { adviceOr, notTaken } from "@/app/(athlete)/answers";
import { editFromForm } from "@/lib/logs/edit-entry.server";
import { isLoggedKind } from "@/lib/logs/logged-entry";

export const saveEntry: Mutation = {
  name: "log.edit",
  work: async (ctx, values) => {
    const kind = one(values, "entry.kind");
    if (!isLoggedKind(kind)) return notTaken(values, "not-found");
    const key = one(values, "entry.key");
    const form = Object.fromEntries(
      Object.entries(values).filter(([name]) => name !== "org" && !name.startsWith("entry.")),
    );
    const about = { kind, entryId: one(values, "entry.entryId"), version: Number(one(values, "entry.version")), key };
    const done = await editFromForm(ctx, { ...about, form });
    if (!done.ok) return done.why === "form" ? refused(values, done.errors) : notTaken(values, done.why);
    return goes(adviceOr(done.judged, `/history?saved=${key}&entry=${about.entryId}`));
  },
};

import { goes, type Mutation } from "@/app/mutation";
import { one, refused } from "@/app/form-state";
import { parseShoe } from "@/lib/shoes/shoe-form";
import { addShoe, changeShoe, readShoe, retireShoe } from "@/lib/shoes/shoes.server";
import { fieldsOf, notTaken } from "../answers";

/** Adds a pair, or changes the one whose `version` the form was drawn from. */
export const saveShoe: Mutation = {
  name: "shoe.save",
  perHour: 60,
  work: async (ctx, values) => {
    const { id: _id, version: _version, ...form } = fieldsOf(values);
    const [id, version] = [one(values, "id"), one(values, "version")];
    const before = version === "" ? null : await readShoe(ctx, id);
    if (version !== "" && !before) return notTaken(values, "not-found");
    const { unit } = ctx.visitor;
    const parsed = parseShoe(form, { unit, today: ctx.today, ...(before ? { before } : {}) });
    if (!parsed.ok) return refused(values, parsed.errors);
    const done = before ? await changeShoe(ctx, id, Number(version), parsed.said) : await addShoe(ctx, id, parsed.said);
    if (!done.ok) return notTaken(values, "not-found");
    return goes(`/shoes?saved=${id}`);
  },
};

/** Takes a pair out of use, or with `back` into use again. */
export const retire: Mutation = {
  name: "shoe.retire",
  perHour: 60,
  work: async (ctx, values) => {
    const [id, back] = [one(values, "id"), one(values, "back") === "1"];
    const done = await retireShoe(ctx, id, !back);
    if (!done.ok) return notTaken(values, "not-found");
    return goes(`/shoes?${back ? "saved" : "retired"}=${id}`);
  },
};

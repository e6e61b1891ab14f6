"use server";
import { redirect } from "next/navigation";
import { action } from "@/app/action";
import { one, refused } from "@/app/form-state";
import { hideTip, switchTips } from "@/lib/tips/tip-settings.server";

const GONE = "Not saved: this tip is no longer there. Reload the page.";

/** Hides one tip, or with `shown` shows it again. */
export const setTip = action({ name: "tip.hide", perHour: 120 }, async (ctx, values) => {
  const [tip, shown] = [one(values, "tip"), one(values, "shown") === "1"];
  if (!(await hideTip(ctx, tip, !shown))) return refused(values, {}, GONE);
  redirect(one(values, "from") === "account" ? "/account?done=tips" : shown ? "/progress" : `/progress?hidden=${tip}`);
});

/** Switches all tips off, or with `on` back on; those hidden one by one stay hidden. */
export const setTips = action({ name: "tip.switch", perHour: 120 }, async (ctx, values) => {
  if (!(await switchTips(ctx, one(values, "on") !== "1"))) return refused(values, {}, GONE);
  redirect("/account?done=tips");
});

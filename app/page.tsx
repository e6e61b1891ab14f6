import { redirect } from "next/navigation";
import { visitor } from "@/lib/ctx.server";
import { homeFor } from "@/lib/access/places";

/** Everybody's first step: members to their work, all others to the door. */
export default async function Home() {
  const who = await visitor();
  if (!who) redirect("/sign-in");
  redirect(who.org ? homeFor(who.org.roles) : "/welcome");
}

import type { ReactNode } from "react";
import { MemberFrame } from "@/app/member-frame";
import { requireRole } from "@/lib/ctx.server";

/** The athlete's own page is as wide as the one their staff see: it is the same page. */
export default async function ProgressLayout({ children }: { children: ReactNode }) {
  await requireRole("athlete");
  return <MemberFrame>{children}</MemberFrame>;
}

import type { ReactNode } from "react";
import { MemberFrame } from "@/app/member-frame";

/** The pages about the organisation itself and about one's own account. */
export default function HouseLayout({ children }: { children: ReactNode }) {
  return <MemberFrame>{children}</MemberFrame>;
}

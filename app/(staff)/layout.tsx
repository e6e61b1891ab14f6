import type { ReactNode } from "react";
import { MemberFrame } from "@/app/member-frame";

export default function StaffLayout({ children }: { children: ReactNode }) {
  return <MemberFrame>{children}</MemberFrame>;
}

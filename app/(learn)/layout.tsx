import type { ReactNode } from "react";
import { MemberFrame } from "@/app/member-frame";

/** What there is to learn is the same for everybody who is signed in. */
export default function LearnLayout({ children }: { children: ReactNode }) {
  return <MemberFrame>{children}</MemberFrame>;
}

import { Link } from "@/components/link";
import { readSay } from "@/components/say/say-on-server";
import type { ReactNode } from "react";
import { MemberFrame } from "@/app/member-frame";
import { requireRole } from "@/lib/ctx.server";
import styles from "./layout.module.css";

/** An athlete's own program: one column that a thumb can use, and room for a drawing beside the words on a desk. */
export default async function OwnProgramLayout({ children }: { children: ReactNode }) {
  await requireRole("athlete");
  const say = await readSay();
  return (
    <MemberFrame>
      <main id="main" className={styles.column}>
        {children}
        <p className={styles.foot}>
          <Link href="/learn">{say("Learn about back pain and running")}</Link>
        </p>
      </main>
    </MemberFrame>
  );
}

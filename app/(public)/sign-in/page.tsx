import type { Metadata } from "next";
import { Link } from "@/components/link";
import { redirect } from "next/navigation";
import { BrandMark } from "@/components/top-bar";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { homeFor } from "@/lib/access/places";
import { visitor } from "@/lib/ctx.server";
import { DEMO_ROLES } from "@/lib/people/demo.server";
import { ownPath, ownPathOf } from "@/lib/people/own-path";
import { enterDemo } from "./actions";
import { LinkForm } from "./link-form";
import { PasswordForm } from "./password-form";
import styles from "./sign-in.module.css";

export const metadata: Metadata = { title: "Sign in" };

const DEMO_WORDS = {
  physio: "Dana, physio: who needs me today?",
  coach: "Ben, coach: who must not run?",
  athlete: "Petra, athlete: logs her day",
  admin: "Ruth, admin: people and teams",
};

type Search = Promise<Partial<Record<"next" | "callbackUrl" | "saved", string | string[]>>>;

export default async function SignIn({ searchParams }: { searchParams: Search }) {
  const who = await visitor();
  if (who) redirect(who.org ? homeFor(who.org.roles) : "/welcome");
  const { next, callbackUrl, saved } = await searchParams;
  const to = typeof next === "string" ? ownPath(next) : ownPathOf(callbackUrl, process.env.NEXTAUTH_URL);
  return (
    <main id="main" className={styles.page}>
      <h1>
        <BrandMark /> Plumbline
      </h1>
      <p className={styles.lead}>
        For the people around a runner’s back: log in ten seconds, and know who needs a referral and why.
      </p>
      {saved === "1" && (
        <Notice tone="success" title="Saved">
          <p>You are in. Sign in once to go on; the link of your letter is used up.</p>
        </Notice>
      )}
      {process.env.PLUMBLINE_DEMO === "1" && (
        <Card title="Look around the demo club" tone="say">
          <form action={enterDemo} className={styles.demo}>
            {DEMO_ROLES.map((role) => (
              <button key={role} name="role" value={role}>
                {DEMO_WORDS[role]}
              </button>
            ))}
          </form>
        </Card>
      )}
      <Card title="Sign in">
        <PasswordForm next={to} />
      </Card>
      <Card title="Send me a link by e-mail">
        <LinkForm next={to} />
      </Card>
      <p className={styles.lead}>
        New here, and nobody has invited you? <Link href="/start">Create an organisation</Link>
      </p>
    </main>
  );
}

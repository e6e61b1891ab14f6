import { Link } from "@/components/link";
import { rich } from "@/components/say/rich";
import { redirect } from "next/navigation";
import { readSay } from "@/components/say/say-on-server";
import { titled } from "@/components/say/titled";
import { BrandMark } from "@/components/top-bar";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import type { Sentence } from "@/lib/said";
import { homeFor } from "@/lib/access/places";
import { visitor } from "@/lib/ctx.server";
import { DEMO_ROLES } from "@/lib/people/demo.server";
import { ownPath, ownPathOf } from "@/lib/people/own-path";
import { enterDemo } from "./actions";
import { LinkForm } from "./link-form";
import { PasswordForm } from "./password-form";
import styles from "./sign-in.module.css";

export const generateMetadata = titled("Sign in");

const DEMO_WORDS: Record<(typeof DEMO_ROLES)[number], Sentence> = {
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
  const say = await readSay();
  const to = typeof next === "string" ? ownPath(next) : ownPathOf(callbackUrl, process.env.NEXTAUTH_URL);
  return (
    <main id="main" className={styles.page}>
      <h1>
        <BrandMark /> Plumbline
      </h1>
      <p className={styles.lead}>
        {say("For the people around a runner’s back: log in ten seconds, and know who needs a referral and why.")}
      </p>
      {saved === "1" && (
        <Notice tone="success" title={say("Saved")}>
          <p>{say("You are in. Sign in once to go on; the link of your letter is used up.")}</p>
        </Notice>
      )}
      {process.env.PLUMBLINE_DEMO === "1" && (
        <Card title={say("Look around the demo club")} tone="say">
          <form action={enterDemo} className={styles.demo}>
            {DEMO_ROLES.map((role) => (
              <button key={role} name="role" value={role}>
                {say.told(DEMO_WORDS[role])}
              </button>
            ))}
          </form>
        </Card>
      )}
      <Card title={say("Sign in")}>
        <PasswordForm next={to} />
      </Card>
      <Card title={say("Send me a link by e-mail")}>
        <LinkForm next={to} />
      </Card>
      <p className={styles.lead}>
        {rich(say, "New here, and nobody has invited you? <start>Create an organisation</start>", {
          start: (text) => <Link href="/start">{text}</Link>,
        })}
      </p>
    </main>
  );
}

import type { Metadata } from "next";
import { ActForm } from "@/app/act-form";
import { BrandMark } from "@/components/top-bar";
import { ButtonLink } from "@/components/ui/button";
import { ownPath } from "@/lib/people/own-path";
import styles from "../sign-in.module.css";
import { signInByLink } from "./actions";

export const metadata: Metadata = { title: "Sign in by link" };

type Search = Promise<{ token?: string | string[]; next?: string | string[] }>;

/** Asks nothing and uses nothing up: mail programs open links before people do. */
export default async function SignInLink({ searchParams }: { searchParams: Search }) {
  const { token, next } = await searchParams;
  const isLink = typeof token === "string" && /^[\w-]{20,100}$/.test(token);
  return (
    <main id="main" className={styles.page}>
      <p className={styles.brand}>
        <BrandMark /> Plumbline
      </p>
      {isLink ? (
        <>
          <h1>Sign in on this device</h1>
          <p className={styles.lead}>The link works once, within 10 minutes of the letter.</p>
          <ActForm
            act={signInByLink}
            fields={{ token, next: ownPath(typeof next === "string" ? next : undefined) }}
            variant="primary"
            pending="Signing in…"
          >
            Sign in
          </ActForm>
        </>
      ) : (
        <>
          <h1>This link no longer works</h1>
          <p className={styles.lead}>It was used, or is older than ten minutes. Ask for a new one.</p>
          <p>
            <ButtonLink href="/sign-in">To sign-in</ButtonLink>
          </p>
        </>
      )}
    </main>
  );
}

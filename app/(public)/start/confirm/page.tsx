import type { Metadata } from "next";
import { ActForm } from "@/app/act-form";
import { BrandMark } from "@/components/top-bar";
import { ButtonLink } from "@/components/ui/button";
import { now } from "@/lib/ctx.server";
import { readStart } from "@/lib/people/start.server";
import styles from "@/app/(public)/sign-in/sign-in.module.css";
import { confirm } from "../actions";

export const metadata: Metadata = { title: "Confirm your address" };

/** Shows what the link would create, and creates nothing: mail programs open links before people do. */
export default async function Confirm({ searchParams }: { searchParams: Promise<{ token?: string | string[] }> }) {
  const { token } = await searchParams;
  const asked = typeof token === "string" ? readStart(token, now()) : null;
  return (
    <main id="main" className={styles.page}>
      <p className={styles.brand}>
        <BrandMark /> Plumbline
      </p>
      {asked ? (
        <>
          <h1>Create {asked.orgName}</h1>
          <p className={styles.lead}>
            For {asked.name}, <b>{asked.email}</b>. You will be its admin.
          </p>
          <ActForm act={confirm} fields={{ token: String(token) }} variant="primary" pending="Creating…">
            Create it and sign in
          </ActForm>
        </>
      ) : (
        <>
          <h1>This link no longer works</h1>
          <p className={styles.lead}>
            It was used or is older than one hour. If you used it yourself, ask for a link to sign in.
          </p>
          <p>
            <ButtonLink href="/sign-in">To sign-in</ButtonLink> <ButtonLink href="/start">Start again</ButtonLink>
          </p>
        </>
      )}
    </main>
  );
}

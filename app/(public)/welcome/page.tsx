import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { randomUUID } from "node:crypto";
import { OrgForm } from "@/app/org-form";
import { OrgList } from "@/app/org-list";
import { signOut, signOutEverywhere } from "@/app/session-actions";
import { BrandMark } from "@/components/top-bar";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { homeFor } from "@/lib/access/places";
import { visitor } from "@/lib/ctx.server";
import { orgsFor } from "@/lib/people/orgs.server";
import styles from "../sign-in/sign-in.module.css";

export const metadata: Metadata = { title: "Welcome" };

/** For somebody who is signed in but in no organisation: not yet, no more, or in another than the last one. */
export default async function Welcome() {
  const who = await visitor();
  if (!who) redirect("/sign-in");
  if (who.org) redirect(homeFor(who.org.roles));
  const orgs = await orgsFor(who.personId);
  return (
    <main id="main" className={styles.page}>
      <p className={styles.brand}>
        <BrandMark /> Plumbline
      </p>
      <h1>Welcome, {who.name}</h1>
      {orgs.length > 0 ? (
        <Card title="Your organisations">
          <OrgList orgs={orgs} />
        </Card>
      ) : (
        <p className={styles.lead}>
          You are in no organisation at present. Were you invited? Open the link in the letter, and you are in.
        </p>
      )}
      <Card title="Create an organisation">
        <OrgForm id={randomUUID()} />
      </Card>
      <form action={signOut} className={styles.form}>
        <Button>Sign out</Button>
      </form>
      <form action={signOutEverywhere} className={styles.form}>
        <Button>Sign out everywhere</Button>
      </form>
    </main>
  );
}

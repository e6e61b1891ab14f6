import type { Metadata } from "next";
import { Link } from "@/components/link";
import { redirect } from "next/navigation";
import { BrandMark } from "@/components/top-bar";
import { Card } from "@/components/ui/card";
import { visitor } from "@/lib/ctx.server";
import styles from "../sign-in/sign-in.module.css";
import { StartForm } from "./start-form";

export const metadata: Metadata = { title: "Create an organisation" };

export default async function Start() {
  const who = await visitor();
  if (who) redirect(who.org ? "/organisations" : "/welcome");
  return (
    <main id="main" className={styles.page}>
      <p className={styles.brand}>
        <BrandMark /> Plumbline
      </p>
      <h1>Create an organisation</h1>
      <p className={styles.lead}>
        For a club, a clinic or a school. We send a link to your e-mail; once you confirm it, you are in and can invite
        people.
      </p>
      <Card>
        <StartForm />
      </Card>
      <p>
        <Link href="/sign-in">Back to sign-in</Link>
      </p>
    </main>
  );
}

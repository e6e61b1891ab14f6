import type { Metadata } from "next";
import { ActForm } from "@/app/act-form";
import { BrandMark } from "@/components/top-bar";
import { ButtonLink } from "@/components/ui/button";
import { readStop } from "@/lib/reminders/stop.server";
import styles from "@/app/(public)/sign-in/sign-in.module.css";
import { stopReminders } from "./actions";

export const metadata: Metadata = { title: "Stop reminders" };

const HEADINGS = { log: "Stop these reminders?", digest: "Stop this digest?" };
const AGAIN = "You can switch them on again in your account, under Reminders.";
const NO_LINK = "This link is not complete";
const NO_LINK_LEAD = "Open the one in the letter again, or stop reminders in your account.";

/** One button, and nothing is stopped before it is pressed: mail programs open links before people do. */
export default async function StopReminders({ searchParams }: { searchParams: Promise<{ t?: string | string[] }> }) {
  const { t: token } = await searchParams;
  const found = readStop(token);
  return (
    <main id="main" className={styles.page}>
      <p className={styles.brand}>
        <BrandMark /> Plumbline
      </p>
      <h1>{found ? HEADINGS[found.kind] : NO_LINK}</h1>
      <p className={styles.lead}>{found ? AGAIN : NO_LINK_LEAD}</p>
      {found ? (
        <ActForm act={stopReminders} fields={{ t: String(token) }} variant="primary" pending="Stopping…">
          Stop
        </ActForm>
      ) : (
        <p>
          <ButtonLink href="/account">To your account</ButtonLink>
        </p>
      )}
    </main>
  );
}

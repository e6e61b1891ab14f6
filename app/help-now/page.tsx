import { EmergencyAdvice } from "@/components/emergency-advice";
import { Link } from "@/components/link";
import { readSay } from "@/components/say/say-on-server";
import { titled } from "@/components/say/titled";
import styles from "./help-now.module.css";

export const generateMetadata = titled("Get help now");

/** The same for everybody, signed in or not; asks no database and no rule. */
export default async function HelpNow() {
  const say = await readSay();
  return (
    <main id="main" className={styles.page}>
      <h1>{say("Get help now")}</h1>
      <EmergencyAdvice />
      <p className={styles.back}>
        <Link href="/">{say("Back to Plumbline")}</Link>
      </p>
    </main>
  );
}

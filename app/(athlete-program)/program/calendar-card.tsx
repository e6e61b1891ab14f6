import { ActForm } from "@/app/act-form";
import { momentText } from "@/app/person-words";
import { Card } from "@/components/ui/card";
import { endLink, makeLink } from "./actions";
import { CalendarForm } from "./calendar-form";
import styles from "./program.module.css";

/** The athlete's exercises in their own calendar: making, replacing and ending the secret address. */
export function CalendarCard({
  link,
  org,
  timeZone,
}: {
  link: { madeAt: string; lastReadAt: string | null } | null;
  org: string;
  timeZone: string;
}) {
  return (
    <Card title="In your calendar" id="calendar">
      <p>
        Your calendar can show which exercises are due on which day, eight weeks ahead, by a secret address. Whoever has
        the address can read exercises and doses, and nothing you log. Exercises around a run are not in it.
      </p>
      {link && (
        <p className={styles.fine}>
          An address is in use since {momentText(link.madeAt, timeZone)}.{" "}
          {link.lastReadAt
            ? `A calendar last asked on ${momentText(link.lastReadAt, timeZone)}.`
            : "No calendar has asked yet."}
        </p>
      )}
      <CalendarForm act={makeLink} org={org}>
        {link ? "Make a new address, and stop the old one" : "Make a secret address"}
      </CalendarForm>
      {link && (
        <ActForm act={endLink} fields={{ org }} size="small">
          Stop the address
        </ActForm>
      )}
    </Card>
  );
}

import { useSay } from "#say";
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
  const say = useSay();
  return (
    <Card title={say("In your calendar")} id="calendar">
      <p>
        {say(
          "Your calendar can show which exercises are due on which day, eight weeks ahead, by a secret address. Whoever has the address can read exercises and doses, and nothing you log. Exercises around a run are not in it.",
        )}
      </p>
      {link && (
        <p className={styles.fine}>
          {say("An address is in use since {moment}.", { moment: momentText(link.madeAt, timeZone) })}{" "}
          {link.lastReadAt
            ? say("A calendar last asked on {moment}.", { moment: momentText(link.lastReadAt, timeZone) })
            : say("No calendar has asked yet.")}
        </p>
      )}
      <CalendarForm act={makeLink} org={org}>
        {link ? say("Make a new address, and stop the old one") : say("Make a secret address")}
      </CalendarForm>
      {link && (
        <ActForm act={endLink} fields={{ org }} size="small">
          {say("Stop the address")}
        </ActForm>
      )}
    </Card>
  );
}

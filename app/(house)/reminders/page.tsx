import type { Metadata } from "next";
import { ActForm } from "@/app/act-form";
import { Card, CardPart } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/ctx.server";
import { hourText, isQuiet, type Quiet, wakingHours } from "@/lib/reminders/quiet";
import { quietHours } from "@/lib/reminders/quiet.server";
import { readDevices, USUAL_HOUR } from "@/lib/reminders/devices.server";
import { vapidKeys } from "@/lib/reminders/vapid.server";
import { readReminders } from "@/lib/reminders/settings.server";
import styles from "../house.module.css";
import own from "./reminders.module.css";
import { leaveDevice } from "./actions";
import { DeviceButton } from "./device-button";
import { DigestForm, LogReminderForm } from "./reminder-forms";

export const metadata: Metadata = { title: "Reminders" };

const DONE: Record<string, string> = {
  reminder: "Reminder saved.",
  digest: "Digest saved.",
  device: "This device takes notifications now.",
  "no-device": "This device takes no notifications any more.",
};
const LOG_LEAD =
  "One line at your own hour, on days that have no log yet. Never on a day of a pause, and never more than one a day.";
const DIGEST_LEAD =
  "How many people need a look, wait for an answer or have gone silent: numbers and a link to your board, no names. When there is nothing to tell, none comes.";
const PRIVATE = "It says that there is something to open, and no word about anybody’s health.";
const HERE = "This device takes notifications.";
const ELSEWHERE = "Another device of yours takes notifications; this one does not.";
const NO_DEVICE = "Notifications are chosen, and no device takes them yet.";
const NEEDS_SCRIPT = "Notifications need JavaScript in this browser. Reminders by e-mail do not.";
const quietText = ({ fromHour, untilHour }: Quiet) =>
  fromHour === untilHour ? "" : `From ${hourText(fromHour)} to ${hourText(untilHour)} nothing is sent.`;
const ZONE = (zone: string) => `Hours are those of ${zone.replaceAll("_", " ")}.`;

export default async function Reminders({ searchParams }: { searchParams: Promise<{ done?: string | string[] }> }) {
  const ctx = await requireRole("athlete", "physio", "coach");
  const { log, digest } = await readReminders(ctx);
  const devices = await readDevices(ctx);
  const quiet = quietHours();
  const hours = wakingHours(quiet);
  const { roles, orgId: org } = ctx.actor;
  const hourOf = (hour: number) => (isQuiet(quiet, hour) ? quiet.untilHour : hour);
  const done = DONE[String((await searchParams).done)];
  return (
    <main id="main" className={`${styles.page} ${styles.narrow}`}>
      <PageHeader title="Reminders" lead={`${ZONE(ctx.visitor.timeZone)} ${quietText(quiet)}`} />
      {done && <Notice tone="success">{done}</Notice>}
      {roles.includes("athlete") && (
        <Card title="Your log">
          <div className={own.about}>
            <p>{LOG_LEAD}</p>
            <p className="muted">{PRIVATE}</p>
          </div>
          <LogReminderForm
            {...{ org, hours }}
            hour={hourOf(log?.hour ?? USUAL_HOUR.log)}
            way={
              !log ? "off" : log.byEmail && log.byPush ? "both" : log.byEmail ? "email" : log.byPush ? "push" : "off"
            }
            weekdays={(log?.weekdays ?? [1, 2, 3, 4, 5, 6, 7]).map(String)}
          />
          <CardPart>
            <div className={own.device}>
              <h3>Notifications</h3>
              {log?.byPush && devices.count === 0 && <Notice tone="warn">{NO_DEVICE}</Notice>}
              {devices.isHere ? (
                <>
                  <p>{HERE}</p>
                  <ActForm act={leaveDevice} fields={{ org }} size="small">
                    Stop on this device
                  </ActForm>
                </>
              ) : (
                <>
                  {devices.count > 0 && <p>{ELSEWHERE}</p>}
                  <noscript>
                    <p>{NEEDS_SCRIPT}</p>
                  </noscript>
                  <DeviceButton org={org} publicKey={vapidKeys().publicKey} />
                </>
              )}
            </div>
          </CardPart>
        </Card>
      )}
      {roles.some((role) => role === "physio" || role === "coach") && (
        <Card title="Digest of your board">
          <div className={own.about}>
            <p>{DIGEST_LEAD}</p>
            <p className="muted">{PRIVATE}</p>
          </div>
          <DigestForm
            {...{ org, hours }}
            hour={hourOf(digest?.hour ?? USUAL_HOUR.digest)}
            rhythm={!digest?.byEmail ? "off" : digest.weekdays.length === 1 ? "weekly" : "daily"}
          />
        </Card>
      )}
      <p>
        <a href="/account">Back to your account, where your time zone is</a>
      </p>
    </main>
  );
}

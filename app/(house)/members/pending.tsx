import { ActForm } from "@/app/act-form";
import { momentText, rolesText } from "@/app/person-words";
import { Card } from "@/components/ui/card";
import type { PendingInvite } from "@/lib/people/members.server";
import rows from "@/app/rows.module.css";
import { resend, revoke } from "./actions";

/** Invitations that nobody has accepted: waiting, or expired and to be sent again or ended. */
export function Pending({ invites, org, timeZone }: { invites: PendingInvite[]; org: string; timeZone: string }) {
  if (invites.length === 0) return null;
  return (
    <Card title="Invited, not here yet">
      <ul className={rows.list}>
        {invites.map((invite) => (
          <li key={invite.id}>
            <div className={rows.what}>
              <b>{invite.email}</b>
              <small>
                {rolesText(invite.roles)}
                {invite.teamName && `, ${invite.teamName}`} · by {invite.invitedBy} ·{" "}
                {invite.isExpired ? <b>expired</b> : "until"} {momentText(invite.endsAt, timeZone)}
              </small>
            </div>
            <div className={rows.acts}>
              <ActForm act={resend} fields={{ org, id: invite.id }} size="small" pending="Sending…">
                Send again<span className="visually-hidden"> to {invite.email}</span>
              </ActForm>
              <ActForm act={revoke} fields={{ org, id: invite.id }} size="small" variant="danger" pending="Ending…">
                End<span className="visually-hidden"> the invitation of {invite.email}</span>
              </ActForm>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}

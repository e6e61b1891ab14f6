import type { Role } from "@/lib/access/actor";
import { ActForm } from "./act-form";
import { switchOrg } from "./org-actions";
import { rolesText } from "./person-words";
import styles from "./rows.module.css";

/** One's organisations, with a button into each but the present one. */
export function OrgList(props: {
  orgs: readonly { orgId: string; name: string; roles: readonly Role[] }[];
  present?: string;
}) {
  return (
    <ul className={styles.list}>
      {props.orgs.map(({ orgId, name, roles }) => (
        <li key={orgId}>
          <div className={styles.what}>
            <b>{name}</b>
            <small>{rolesText(roles)}</small>
          </div>
          {orgId === props.present ? (
            <span className="muted">You are here</span>
          ) : (
            <ActForm act={switchOrg} fields={{ to: orgId }} pending="Going there…">
              Go there<span className="visually-hidden">, to {name}</span>
            </ActForm>
          )}
        </li>
      ))}
    </ul>
  );
}

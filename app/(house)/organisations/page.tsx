import type { Metadata } from "next";
import { randomUUID } from "node:crypto";
import { ActForm } from "@/app/act-form";
import { OrgForm } from "@/app/org-form";
import { OrgList } from "@/app/org-list";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { requireCtx } from "@/lib/ctx.server";
import { orgsFor } from "@/lib/people/orgs.server";
import styles from "../house.module.css";
import { leave } from "./actions";

export const metadata: Metadata = { title: "Organisations" };

export default async function Organisations() {
  const { actor, visitor } = await requireCtx();
  const orgs = await orgsFor(actor.personId);
  return (
    <main id="main" className={`${styles.page} ${styles.narrow}`}>
      <PageHeader title="Organisations" lead="You see one at a time; nothing passes from one to another." />
      <Card title="Yours">
        <OrgList orgs={orgs} present={actor.orgId} />
      </Card>
      <Card title={`Leave ${visitor.org?.name ?? ""}`}>
        <ActForm
          act={leave}
          fields={{ org: actor.orgId }}
          variant="danger"
          pending="Leaving…"
          summary="Leave this organisation"
          warning="You lose access at once and leave all its teams. What you logged here is kept. To come back you need a new invitation."
        >
          Leave {visitor.org?.name}
        </ActForm>
      </Card>
      <Card title="Create another">
        <OrgForm id={randomUUID()} />
      </Card>
    </main>
  );
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import styles from "@/app/(athlete)/day.module.css";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/ctx.server";
import { distanceWords } from "@/lib/shoes/shoe";
import { shoeValues } from "@/lib/shoes/shoe-form";
import { readShoe } from "@/lib/shoes/shoes.server";
import { ShoeForm } from "../shoe-form";

export const metadata: Metadata = { title: "A pair of shoes" };

export default async function ShoePage({ params }: { params: Promise<{ shoeId: string }> }) {
  const ctx = await requireRole("athlete");
  const shoe = await readShoe(ctx, (await params).shoeId);
  if (!shoe) notFound();
  const { unit } = ctx.visitor;
  const hidden = { org: ctx.actor.orgId, id: shoe.id, version: String(shoe.version) };
  return (
    <div className={styles.page}>
      <PageHeader
        title={shoe.name}
        lead={distanceWords(shoe, unit)}
        actions={<ButtonLink href="/shoes">All shoes</ButtonLink>}
      />
      <Card>
        <ShoeForm hidden={hidden} values={shoeValues(shoe, unit)} unit={unit} today={ctx.today}>
          Save the change
        </ShoeForm>
      </Card>
    </div>
  );
}

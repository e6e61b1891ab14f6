import type { Metadata } from "next";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/ctx.server";
import { shoeChoices } from "@/lib/shoes/shoe";
import { readShoes } from "@/lib/shoes/shoes.server";
import styles from "../day.module.css";
import { ImportForm } from "./import-form";

export const metadata: Metadata = { title: "Runs from a watch" };

export default async function ImportPage() {
  const ctx = await requireRole("athlete");
  const { timeZone, unit } = ctx.visitor;
  const shoes = shoeChoices(await readShoes(ctx));
  return (
    <div className={styles.page}>
      <PageHeader
        title="Runs from a watch"
        lead="Choose .fit files. Only the start, the distance and the time are read, never where you ran. You look at each run before it is saved."
      />
      <ImportForm org={ctx.actor.orgId} unit={unit} timeZone={timeZone} today={ctx.today} shoes={shoes} />
    </div>
  );
}

import type { Metadata } from "next";
import { Link } from "@/components/link";
import { randomUUID } from "node:crypto";
import { ActForm } from "@/app/act-form";
import rows from "@/app/rows.module.css";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { UndoToast } from "@/components/ui/undo-toast";
import { requireRole } from "@/lib/ctx.server";
import { dayInWords } from "@/lib/days";
import { distanceWords, shoeWords, type Shoe } from "@/lib/shoes/shoe";
import { readShoes } from "@/lib/shoes/shoes.server";
import type { DistanceUnit } from "@/lib/units";
import styles from "../day.module.css";
import { text, type Search } from "../search";
import { retire } from "./actions";
import { ShoeForm } from "./shoe-form";

export const metadata: Metadata = { title: "Shoes" };

/** The athlete's own pairs, those in use first, and how far each has run. */
export default async function ShoesPage({ searchParams }: { searchParams: Search }) {
  const ctx = await requireRole("athlete");
  const search = await searchParams;
  const shoes = await readShoes(ctx);
  const { unit } = ctx.visitor;
  const org = ctx.actor.orgId;
  const [inUse, retired] = [shoes.filter(isInUse), shoes.filter((shoe) => !isInUse(shoe))];
  const saved = shoes.find(({ id }) => id === text(search.saved));
  const undone = retired.find(({ id }) => id === text(search.retired));
  const back = (shoe: Shoe) => (
    <ActForm
      act={retire}
      mutation="shoe.retire"
      fields={{ org, id: shoe.id, back: "1" }}
      size="small"
      pending="Bringing back…"
    >
      Bring back<span className="visually-hidden"> {shoe.name}</span>
    </ActForm>
  );
  return (
    <div className={styles.page}>
      <PageHeader title="Shoes" lead="Your pairs, and how far you have run in each." />
      {saved && <Notice tone="success">Saved: {saved.name}.</Notice>}
      {undone && <UndoToast undo={back(undone)}>{undone.name} taken out of use.</UndoToast>}
      {inUse.length > 0 && (
        <Card title="In use">
          <ul className={rows.list}>
            {inUse.map((shoe) => (
              <ShoeRow key={shoe.id} shoe={shoe} unit={unit}>
                <ButtonLink size="small" href={`/shoes/${shoe.id}`}>
                  Edit<span className="visually-hidden"> {shoe.name}</span>
                </ButtonLink>
                <ActForm
                  act={retire}
                  mutation="shoe.retire"
                  fields={{ org, id: shoe.id }}
                  variant="quiet"
                  size="small"
                  pending="Taking out of use…"
                >
                  Take out of use<span className="visually-hidden"> {shoe.name}</span>
                </ActForm>
              </ShoeRow>
            ))}
          </ul>
        </Card>
      )}
      <Card>
        <Disclosure summary={inUse.length === 0 ? "Add your shoes" : "Add a pair"} open={shoes.length === 0}>
          <ShoeForm key={shoes.length} hidden={{ org, id: randomUUID() }} unit={unit} today={ctx.today}>
            Add them
          </ShoeForm>
        </Disclosure>
      </Card>
      {retired.length > 0 && (
        <Card title="No longer in use">
          <ul className={rows.list}>
            {retired.map((shoe) => (
              <ShoeRow key={shoe.id} shoe={shoe} unit={unit}>
                {back(shoe)}
              </ShoeRow>
            ))}
          </ul>
        </Card>
      )}
      <p className="muted small">
        Only runs that name a pair are counted to it. We have no source for a distance after which shoes should be
        changed, so none is shown. <Link href="/learn/shoes">What is known about shoes</Link>
      </p>
    </div>
  );
}

const isInUse = ({ retiredOn }: Shoe) => retiredOn === null;

function ShoeRow({ shoe, unit, children }: { shoe: Shoe; unit: DistanceUnit; children: React.ReactNode }) {
  const said = shoeWords(shoe);
  const days = [
    shoe.inUseSince && `since ${dayInWords(shoe.inUseSince)}`,
    shoe.lastUsed && `last run in on ${dayInWords(shoe.lastUsed)}`,
    shoe.retiredOn && `out of use on ${dayInWords(shoe.retiredOn)}`,
  ].filter(Boolean);
  return (
    <li>
      <div className={rows.what}>
        <b>{shoe.name}</b>
        <span>{distanceWords(shoe, unit)}</span>
        {said.length > 0 && <small>{said.join(" · ")}</small>}
        {days.length > 0 && <small>{days.join(" · ")}</small>}
      </div>
      <div className={rows.acts}>{children}</div>
    </li>
  );
}

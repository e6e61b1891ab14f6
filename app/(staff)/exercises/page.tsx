import type { Metadata } from "next";
import Link from "next/link";
import { randomUUID } from "node:crypto";
import { ExerciseDrawing } from "@/components/exercise-drawing/exercise-drawing";
import { Button, ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/ctx.server";
import { readOwnExercise, readOwnExercises } from "@/lib/programs/own-exercises.server";
import { ActForm } from "@/app/act-form";
import { archiveExercise } from "./actions";
import styles from "./exercises.module.css";
import { cardsOf, equipmentNamed } from "./library-filter";

export const metadata: Metadata = { title: "Exercises" };

type Search = Promise<Record<string, string | string[] | undefined>>;
const text = (value: string | string[] | undefined) => (typeof value === "string" ? value.slice(0, 60) : "");

export default async function ExercisesPage({ searchParams }: { searchParams: Search }) {
  const ctx = await requireRole("physio", "coach", "admin");
  const { q, needs, archived } = await searchParams;
  const cards = cardsOf(await readOwnExercises(ctx), text(q), text(needs));
  const gone = await readOwnExercise(ctx, text(archived));
  return (
    <main id="main" className={styles.page}>
      <PageHeader
        title="Exercise library"
        lead="Where most people start; every dose can be changed in a program."
        actions={
          <ButtonLink href="/exercises/new" variant="primary">
            Write your own
          </ButtonLink>
        }
      />
      {gone?.archived && (
        <Notice title={`“${gone.exercise.name}” is archived.`}>
          <p>Programs that hold it keep it.</p>
          <ActForm
            act={archiveExercise}
            fields={{ org: ctx.actor.orgId, key: randomUUID(), id: text(archived), archived: "0" }}
            pending="Undoing…"
          >
            Undo
          </ActForm>
        </Notice>
      )}
      <form action="/exercises" role="search" className={styles.search}>
        <label className={styles.find}>
          <span className="visually-hidden">Find by name, by what it works on or by what it needs</span>
          <input type="search" name="q" defaultValue={text(q)} placeholder="Plank, hips, band…" maxLength={60} />
        </label>
        <label>
          <span className="visually-hidden">What it needs</span>
          <select name="needs" defaultValue={text(needs)}>
            <option value="">With or without equipment</option>
            <option value="nothing">Needs nothing</option>
            {equipmentNamed.map((thing) => (
              <option key={thing} value={thing}>
                With: {thing}
              </option>
            ))}
          </select>
        </label>
        <Button>Find</Button>
      </form>
      {cards.length === 0 && (
        <EmptyState title="Nothing here is called that." action={<Link href="/exercises">Show them all</Link>} />
      )}
      <ul className={styles.cards}>
        {cards.map((card) => (
          <li key={card.id} className={styles.card}>
            <ExerciseDrawing id={card.id} name={card.name} />
            <h2>
              <Link href={`/exercises/${card.path}`} prefetch={false}>
                {card.name}
              </Link>
            </h2>
            <p className="muted">{card.targets.join(", ")}</p>
            <p className={styles.dose}>{card.dose}</p>
            {card.mark && (
              <p className={styles.mark}>{card.mark === "own" ? "Your own" : "Assigned by a physio only"}</p>
            )}
          </li>
        ))}
      </ul>
    </main>
  );
}

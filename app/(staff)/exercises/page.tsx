import type { Metadata } from "next";
import { Link } from "@/components/link";
import { randomUUID } from "node:crypto";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/ctx.server";
import { readOwnExercise, readOwnExercises } from "@/lib/programs/own-exercises.server";
import { ActForm } from "@/app/act-form";
import { archiveExercise } from "./actions";
import styles from "./exercises.module.css";
import { LibraryCard } from "./library-card";
import { cardsOf, filterOf } from "./library-filter";
import { LibrarySearch } from "./library-search";

export const metadata: Metadata = { title: "Exercises" };

type Search = Promise<Record<string, string | string[] | undefined>>;

export default async function ExercisesPage({ searchParams }: { searchParams: Search }) {
  const ctx = await requireRole("physio", "coach", "admin");
  const search = await searchParams;
  const archived = typeof search.archived === "string" ? search.archived : "";
  const [own, filter] = [await readOwnExercises(ctx), filterOf(search)];
  const { cards, unsaid } = cardsOf(own, filter);
  const all = cardsOf(own, filterOf({})).cards.length;
  const gone = await readOwnExercise(ctx, archived);
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
            fields={{ org: ctx.actor.orgId, key: randomUUID(), id: archived, archived: "0" }}
            pending="Undoing…"
          >
            Undo
          </ActForm>
        </Notice>
      )}
      <LibrarySearch filter={filter} found={cards.length} of={all} />
      {unsaid > 0 && (
        <p className={styles.unsaid}>
          {unsaid === 1 ? "One exercise of your own is" : `${unsaid} exercises of your own are`} not looked through
          here: they do not say their equipment, position or use.
        </p>
      )}
      {cards.length === 0 ? (
        <EmptyState title="Nothing here fits all of that." action={<Link href="/exercises">Show them all</Link>}>
          Try fewer words, or take one filter away.
        </EmptyState>
      ) : (
        <ul className={styles.cards}>
          {cards.map((card) => (
            <LibraryCard key={card.id} card={card} />
          ))}
        </ul>
      )}
    </main>
  );
}

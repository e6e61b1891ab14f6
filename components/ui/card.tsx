import type { ReactNode } from "react";
import styles from "./card.module.css";

/** A framed part of a page. `say` is a word from a person to a person; `flush` lets a table reach the frame. */
export function Card({
  title,
  beside,
  tone = "plain",
  flush = false,
  level = 2,
  id,
  children,
}: {
  title?: ReactNode;
  beside?: ReactNode;
  tone?: "plain" | "say";
  flush?: boolean;
  level?: 2 | 3;
  id?: string;
  children: ReactNode;
}) {
  const Heading = `h${level}` as const;
  return (
    <section id={id} className={`${styles.card} ${styles[tone]} ${flush ? styles.flush : ""}`}>
      {(title || beside) && (
        <header className={styles.head}>
          {title && <Heading>{title}</Heading>}
          {beside && <div className={styles.beside}>{beside}</div>}
        </header>
      )}
      {children}
    </section>
  );
}

/** A part of a card, set off by a line above it. */
export function CardPart({ children }: { children: ReactNode }) {
  return <div className={styles.part}>{children}</div>;
}

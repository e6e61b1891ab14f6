import type { ReactNode } from "react";
import { ButtonLink } from "./button";
import styles from "./pager.module.css";

/** Links to the pages beside this one; an end has none. `here` says where one is ("Page 2 of 5"). */
export function Pager({
  label = "Pages",
  previous,
  next,
  here,
  words = ["Previous", "Next"],
}: {
  label?: string;
  previous: string | null;
  next: string | null;
  here?: ReactNode;
  words?: readonly [string, string];
}) {
  if (!previous && !next) return null;
  return (
    <nav className={styles.pager} aria-label={label}>
      {previous ? (
        <ButtonLink href={previous} rel="prev">
          <span aria-hidden="true">←</span> {words[0]}
        </ButtonLink>
      ) : (
        <span />
      )}
      {here && <span className="muted">{here}</span>}
      {next ? (
        <ButtonLink href={next} rel="next">
          {words[1]} <span aria-hidden="true">→</span>
        </ButtonLink>
      ) : (
        <span />
      )}
    </nav>
  );
}

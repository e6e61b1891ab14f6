import { ButtonLink } from "@/components/ui/button";
import { linesOf, templates } from "@/lib/programs/templates";
import styles from "./programs.module.css";

/** The three ready programs to start from. */
export function Templates() {
  return (
    <div className={styles.grid}>
      {templates.map((template) => (
        <article key={template.id} className={styles.program}>
          <h3>{template.title}</h3>
          <p className="muted">{template.why}</p>
          <ul className={styles.lines}>
            {linesOf(template).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <div className={styles.actions}>
            <ButtonLink href={`/programs/new?template=${template.id}`} aria-label={`Start from ${template.title}`}>
              Start from this
            </ButtonLink>
          </div>
        </article>
      ))}
    </div>
  );
}

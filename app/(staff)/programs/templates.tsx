import { useSay } from "#say";
import { ButtonLink } from "@/components/ui/button";
import { causeWords } from "@/lib/programs/exercise";
import { linesOf, templates, type Template } from "@/lib/programs/templates";
import styles from "./programs.module.css";

/** The ready programs to start from: routines and the way back to running, then one for each cause the article names. */
export function Templates() {
  const say = useSay();
  return (
    <>
      <div className={styles.grid}>
        {templates
          .filter((template) => !template.cause)
          .map((template) => (
            <Ready key={template.id} template={template} />
          ))}
      </div>
      <h2 className={styles.section}>{say("By what a physio would look at")}</h2>
      <p className={styles.lead}>
        {say(
          "The seven causes an article names are guesses to look into, and which exercise it is matters less than keeping at it.",
        )}
      </p>
      <div className={styles.grid}>
        {templates
          .filter((template) => template.cause)
          .map((template) => (
            <Ready key={template.id} template={template} />
          ))}
      </div>
    </>
  );
}

function Ready({ template }: { template: Template }) {
  const say = useSay();
  return (
    <article className={styles.ready}>
      <div>
        <h3>{say.told(template.title)}</h3>
        {template.cause && <p className={styles.says}>{say.told(causeWords[template.cause])}</p>}
      </div>
      <p className="muted">{say.told(template.why)}</p>
      <ul className={styles.lines}>
        {linesOf(template).map((line, at) => (
          <li key={at}>{say.told(line)}</li>
        ))}
      </ul>
      <div className={styles.actions}>
        <ButtonLink
          href={`/programs/new?template=${template.id}`}
          aria-label={say("Start from {title}", { title: { sentence: template.title } })}
        >
          {say("Start from this")}
        </ButtonLink>
      </div>
    </article>
  );
}

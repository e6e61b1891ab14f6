import type { ReactNode } from "react";
import styles from "./emergency-advice.module.css";

/** The line at the foot of every page. It stands whatever the rules find, and needs none of them. */
export function EmergencyLine({ href = "/help-now" }: { href?: string }) {
  return (
    <footer className={styles.line}>
      Numb between the legs, new bladder or bowel trouble, both legs weak, fever, chest pain or a serious accident?{" "}
      <a href={href}>Get help now</a>
    </footer>
  );
}

/** What to do at once, in full. Plain words, the same for everyone; no rule and no log has a say in it. */
export function EmergencyAdvice({ level = 2 }: { level?: 2 | 3 }) {
  const Heading = `h${level}` as const;
  return (
    <div className={styles.advice}>
      <section className={styles.now} aria-labelledby="help-now">
        <Heading id="help-now">
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M5 1h6l4 4v6l-4 4H5l-4-4V5z" fill="currentColor" />
          </svg>
          Get help now if any of these is new
        </Heading>
        <ul>
          <li>Numbness or strange feeling between the legs: around the genitals, the anus or the inner thighs</li>
          <li>Trouble starting to pee, holding it, or feeling that you need to; or leaking stool without feeling it</li>
          <li>A sudden change in feeling or function during sex</li>
          <li>Pain, tingling, numbness or weakness in both legs</li>
          <li>A foot that drags, a leg quickly getting weaker, or being unsteady on your feet</li>
          <li>Chest pain, trouble breathing, or fainting</li>
          <li>Fever or feeling very unwell together with weak or numb legs</li>
          <li>Pain that began with a serious accident, such as a road crash or a fall from a height</li>
          <li>You have or had cancer, and a leg is newly weak or numb or your walking has changed</li>
        </ul>
        <p className={styles.act}>
          Call your emergency number, <Call number="112" />, <Call number="999" /> or <Call number="911" />, or go to an
          emergency department. Do not drive yourself.
        </p>
        <p>
          Do not wait for your coach or physio, and do not wait for an answer here. Not sure? Treat it as a yes. Some of
          this can only be put right within hours.
        </p>
      </section>
      <section className={styles.today} aria-labelledby="help-today">
        <Heading id="help-today">
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M8 1l7 13H1z" fill="currentColor" />
          </svg>
          Call a doctor today if you have back or leg pain and
        </Heading>
        <ul>
          <li>a fever of 38 °C or more, shivering, or feeling ill</li>
          <li>one calf that is swollen, warm, red or sore to touch</li>
          <li>one leg that is newly weaker than the other</li>
          <li>cancer now or at any time before</li>
          <li>weight loss you did not intend</li>
          <li>pain at night or at rest that no position eases</li>
          <li>a knock or small fall, and you are 65 or older, have fragile bones or take steroid tablets</li>
          <li>
            pain deep in the buttock, groin or base of the spine that hurts when you hop or at every step: stop running
          </li>
        </ul>
        <p>
          In the UK you can also call <Call number="111" />. If it gets worse while you wait, use the list above.
        </p>
      </section>
      <p className={styles.sources}>
        Written for this page after the NHS advice on back pain, the GIRFT national pathway for suspected cauda equina
        syndrome with the guidance of the Chartered Society of Physiotherapy, the IFOMPT red-flag framework (2020) and
        NICE NG234. It does not replace a doctor.
      </p>
    </div>
  );
}

const Call = ({ number }: { number: string }): ReactNode => <a href={`tel:${number}`}>{number}</a>;

import { useSay } from "#say";
import type { ReactNode } from "react";
import { rich } from "@/components/say/rich";
import styles from "./emergency-advice.module.css";

/** The line at the foot of every page. It stands whatever the rules find, and needs none of them. */
export function EmergencyLine({ href = "/help-now" }: { href?: string }) {
  const say = useSay();
  return (
    <footer className={styles.line}>
      {say(
        "Numb between the legs, new bladder or bowel trouble, both legs weak, fever, chest pain or a serious accident?",
      )}{" "}
      <a href={href}>{say("Get help now")}</a>
    </footer>
  );
}

/** What to do at once, in full. Plain words, the same for everyone; no rule and no log has a say in it. */
export function EmergencyAdvice({ level = 2 }: { level?: 2 | 3 }) {
  const say = useSay();
  const call = (number: string) => <Call number={number} />;
  const Heading = `h${level}` as const;
  return (
    <div className={styles.advice}>
      <section className={styles.now} aria-labelledby="help-now">
        <Heading id="help-now">
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M5 1h6l4 4v6l-4 4H5l-4-4V5z" fill="currentColor" />
          </svg>
          {say("Get help now if any of these is new")}
        </Heading>
        <ul>
          <li>
            {say("Numbness or strange feeling between the legs: around the genitals, the anus or the inner thighs")}
          </li>
          <li>
            {say(
              "Trouble starting to pee, holding it, or feeling that you need to; or leaking stool without feeling it",
            )}
          </li>
          <li>{say("A sudden change in feeling or function during sex")}</li>
          <li>{say("Pain, tingling, numbness or weakness in both legs")}</li>
          <li>{say("A foot that drags, a leg quickly getting weaker, or being unsteady on your feet")}</li>
          <li>{say("Chest pain, trouble breathing, or fainting")}</li>
          <li>{say("Fever or feeling very unwell together with weak or numb legs")}</li>
          <li>{say("Pain that began with a serious accident, such as a road crash or a fall from a height")}</li>
          <li>{say("You have or had cancer, and a leg is newly weak or numb or your walking has changed")}</li>
        </ul>
        <p className={styles.act}>
          {rich(
            say,
            "Call your emergency number, <call>112</call>, <call>999</call> or <call>911</call>, or go to an emergency department. Do not drive yourself.",
            { call },
          )}
        </p>
        <p>
          {say(
            "Do not wait for your coach or physio, and do not wait for an answer here. Not sure? Treat it as a yes. Some of this can only be put right within hours.",
          )}
        </p>
      </section>
      <section className={styles.today} aria-labelledby="help-today">
        <Heading id="help-today">
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M8 1l7 13H1z" fill="currentColor" />
          </svg>
          {say("Call a doctor today if you have back or leg pain and")}
        </Heading>
        <ul>
          <li>{say("a fever of 38 °C or more, shivering, or feeling ill")}</li>
          <li>{say("one calf that is swollen, warm, red or sore to touch")}</li>
          <li>{say("one leg that is newly weaker than the other")}</li>
          <li>{say("cancer now or at any time before")}</li>
          <li>{say("weight loss you did not intend")}</li>
          <li>{say("pain at night or at rest that no position eases")}</li>
          <li>{say("a knock or small fall, and you are 65 or older, have fragile bones or take steroid tablets")}</li>
          <li>
            {say(
              "pain deep in the buttock, groin or base of the spine that hurts when you hop or at every step: stop running",
            )}
          </li>
        </ul>
        <p>
          {rich(
            say,
            "In the UK you can also call <call>111</call>. If it gets worse while you wait, use the list above.",
            { call },
          )}
        </p>
      </section>
      <p className={styles.sources}>
        {say(
          "Written for this page after the NHS advice on back pain, the GIRFT national pathway for suspected cauda equina syndrome with the guidance of the Chartered Society of Physiotherapy, the IFOMPT red-flag framework (2020) and NICE NG234. It does not replace a doctor.",
        )}
      </p>
    </div>
  );
}

const Call = ({ number }: { number: string }): ReactNode => <a href={`tel:${number}`}>{number}</a>;

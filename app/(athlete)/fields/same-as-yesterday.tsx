import { useState, useSyncExternalStore } from "react";
import { one } from "@/app/form-state";
import type { Offer } from "@/lib/logs/same-as-yesterday";
import styles from "./same-as-yesterday.module.css";

const OFFER = "Same as yesterday:";
const TAKEN = "Filled in as yesterday. Change what is different.";
const never = () => () => {};

/** One tap takes over the answers of yesterday, which it names; until then nothing is assumed. They stay open to change. */
export function SameAsYesterday({ offer }: { offer: Offer }) {
  const [isTaken, setTaken] = useState(false);
  const isLive = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  if (!isLive) return null;
  return (
    <div className={styles.offer}>
      <button
        type="button"
        onClick={(event) => {
          fill(event.currentTarget.form!, offer);
          setTaken(true);
        }}
      >
        <span>{OFFER}</span> {offer.words}
      </button>
      <p role="status">{isTaken && TAKEN}</p>
    </div>
  );
}

/** Answers stand in radios, boxes and lists; what is folded away opens, so that nothing is filled in unseen. */
function fill(form: HTMLFormElement, { values }: Offer) {
  for (const each of form.elements) {
    const isInput = each instanceof HTMLInputElement;
    if (!(isInput || each instanceof HTMLSelectElement) || !Object.hasOwn(values, each.name)) continue;
    const value = one(values as Record<string, string>, each.name);
    if (!isInput) each.value = value;
    else if (each.value === value) each.checked = true;
    each.closest("details")?.setAttribute("open", "");
  }
  form.dispatchEvent(new Event("change", { bubbles: true }));
}

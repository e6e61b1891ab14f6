import { useCallback, useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { heldWords } from "@/lib/phone/held-words";
import { held, type Held, remove } from "./outbox";
import styles from "./list.module.css";
import { isInForm, onOutboxChange, sendNow, told } from "./phone";
import type { Owner, Vault } from "./vault";

const TAKE_BACK =
  "Take this entry back? If it had reached the server already, you will find it on record and can delete it there.";
const TOLD: Partial<Record<string, string>> = {
  ok: "Sent.",
  "signed-out": "You are signed out: sign in again on this phone, and they are sent.",
  "other-person": "Somebody else is signed in. They are sent when you sign in again.",
};
const NO_ANSWER = "No answer from the server. They stay here and go out by themselves.";

/** The entries of one person on this phone, each with what it is and why it is still here. */
export const ownerList = (vault: Vault, owner: Owner) =>
  function OnThisPhone() {
    const [items, setItems] = useState<readonly Held[]>([]);
    const [said, setSaid] = useState("");
    const look = useCallback(() => void held(vault, owner).then((all) => setItems(all.filter(isForThisList))), []);
    useEffect(() => {
      look();
      return onOutboxChange(look);
    }, [look]);
    if (items.length === 0) return null;

    async function sendAll() {
      setSaid("Sending…");
      const { status } = await sendNow(vault, owner);
      setSaid(TOLD[status] ?? NO_ANSWER);
      look();
    }
    async function takeBack(item: Held) {
      if (item.state === "waiting" && !confirm(TAKE_BACK)) return;
      await remove(vault, item.seq);
      told();
    }
    return (
      <Card title={items.length === 1 ? "1 entry on this phone" : `${items.length} entries on this phone`} tone="say">
        <ul className={styles.list}>
          {items.map((item) => {
            const { head, details } = heldWords(item.name, item.values);
            return (
              <li key={item.key}>
                <div>
                  <p className={styles.head}>{head}</p>
                  {details.length > 0 && <p className={styles.details}>{details.join(" · ")}</p>}
                  {item.refusal && <p className={styles.refusal}>{reasonOf(item)}</p>}
                </div>
                <span className={styles.state}>{item.state === "waiting" ? "On phone" : "Not taken"}</span>
                <Button variant="quiet" size="small" onClick={() => void takeBack(item)}>
                  {item.state === "waiting" ? "Take back" : "Remove"}
                  <span className="visually-hidden"> {head}</span>
                </Button>
              </li>
            );
          })}
        </ul>
        <div className={styles.foot}>
          <Button size="small" onClick={() => void sendAll()}>
            Send now
          </Button>
          <span role="status">{said}</span>
        </div>
      </Card>
    );
  };

const isForThisList = (item: Held) => item.state === "waiting" || !isInForm(item.key);

const reasonOf = ({ refusal }: Held) =>
  [refusal?.message, ...Object.values(refusal?.errors ?? {})].filter(Boolean).join(" ");

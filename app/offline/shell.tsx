"use client";
import { useEffect, useState } from "react";
import { begin } from "@/app/phone/begin";
import { held, type Held } from "@/app/phone/outbox";
import { packOf } from "@/app/phone/packs";
import { onOutboxChange } from "@/app/phone/phone";
import { PhoneSlot } from "@/app/phone/phone-slot";
import { openVault, ownerOf } from "@/app/phone/vault";
import { BrandMark } from "@/components/top-bar";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import type { Pack } from "@/lib/phone/pack";
import { DayWithoutNetwork } from "./day-without-network";
import styles from "./offline.module.css";
import { SessionWithoutNetwork } from "./session-without-network";
import { WeekWithoutNetwork } from "./week-without-network";

type Known = { pack: Pack | null; items: readonly Held[] };
type Shown = "opening" | "nobody" | "nothing" | Known;

/** Plain links: each is a page of its own, which the worker answers. */
const PLACES = [
  ["/today", "Today"],
  ["/session", "Session"],
  ["/week", "Week"],
  ["/help-now", "Help"],
] as const;

/** The screens that a phone draws by itself, from what it keeps of the athlete whose phone it is. */
export function Shell() {
  const [shown, setShown] = useState<Shown>("opening");
  useEffect(() => {
    let stop = () => {};
    open((known) => setShown(known)).then(
      (end) => (stop = end),
      () => setShown("nothing"),
    );
    return () => stop();
  }, []);

  if (shown === "opening") return <h1 role="status">Opening…</h1>;
  if (shown === "nothing")
    return (
      <>
        <h1>No answer from the network</h1>
        <NoNetwork />
        <EmptyState title="Nothing is kept here">
          This browser keeps nothing for Plumbline, so nothing can be logged without network.
        </EmptyState>
      </>
    );
  if (shown === "nobody")
    return (
      <>
        <h1>No answer from the network</h1>
        <NoNetwork />
        <EmptyState title="Not signed in">
          Nobody is signed in on this phone. Sign in once there is network; after that, Today opens without it too.
        </EmptyState>
      </>
    );
  return (
    <>
      <header className={styles.bar}>
        <a href="/today" className={styles.brand}>
          <BrandMark />
          Plumbline
        </a>
        <nav aria-label="What works without network">
          {PLACES.map(([path, label]) => (
            <a key={path} href={path} aria-current={location.pathname === path ? "page" : undefined}>
              {label}
            </a>
          ))}
        </nav>
      </header>
      <NoNetwork />
      <PhoneSlot refreshes={false} />
      <Screen {...shown} />
    </>
  );
}

/** The worker shows this page under the address that was asked for. */
function Screen({ pack, items }: Known) {
  const path = location.pathname;
  if (!pack)
    return (
      <>
        <h1>Today</h1>
        <EmptyState title="Your program is not on this phone yet">
          Open Today once with network. From then on it opens without it.
        </EmptyState>
      </>
    );
  if (path === "/session") return <SessionWithoutNetwork pack={pack} items={items} />;
  if (path === "/week") return <WeekWithoutNetwork pack={pack} />;
  if (path === "/" || path === "/today" || path === "/offline" || path.startsWith("/day/"))
    return <DayWithoutNetwork pack={pack} items={items} />;
  if (path.startsWith("/import"))
    return (
      <>
        <h1>Runs from files need network</h1>
        <EmptyState title="Read on the server">
          Files that you shared wait on this phone for an hour: open this page again with network.
        </EmptyState>
      </>
    );
  return (
    <>
      <h1>This page needs network</h1>
      <EmptyState title="Not kept on this phone">
        Today, a session, the questions of the week and the emergency advice work without network.
      </EmptyState>
    </>
  );
}

function NoNetwork() {
  const [isBack, setIsBack] = useState(false);
  useEffect(() => {
    const back = () => setIsBack(true);
    addEventListener("online", back);
    return () => removeEventListener("online", back);
  }, []);
  return (
    <div className={styles.net}>
      <span role="status">
        {isBack ? "The network is back." : "The network does not answer. What you write stays on this phone."}
      </span>
      <Button size="small" onClick={() => location.reload()}>
        {isBack ? "Open the full page" : "Try again"}
      </Button>
    </div>
  );
}

/** Opens what the phone has, and says so again whenever it changes. */
async function open(show: (shown: Shown) => void): Promise<() => void> {
  const vault = await openVault();
  const owner = await ownerOf(vault);
  if (!owner) {
    show("nobody");
    return () => {};
  }
  await begin(owner);
  const look = async () => show({ pack: await packOf(vault, owner), items: await held(vault, owner) });
  await look();
  return onOutboxChange(() => void look());
}

import { Link } from "@/components/link";
import type { ReactNode } from "react";
import { TabBar } from "@/components/tab-bar";
import { TopBar } from "@/components/top-bar";
import { homeFor, placesFor } from "@/lib/access/places";
import { requireCtx } from "@/lib/ctx.server";
import { PhoneKeeper } from "./phone/phone-keeper";
import { signOut, signOutEverywhere } from "./session-actions";

const TABS = [
  { href: "/today", label: "Today", icon: "today" },
  { href: "/progress", label: "Progress", icon: "progress" },
  { href: "/program", label: "Program", icon: "program" },
  { href: "/help-now", label: "Help", icon: "help" },
] as const;

/** What stands around every page of a member: the way around, who and where one is, and the way out. */
export async function MemberFrame({ children }: { children: ReactNode }) {
  const { actor, visitor } = await requireCtx();
  const onlyAthlete = actor.roles.every((role) => role === "athlete");
  return (
    <>
      <TopBar
        home={homeFor(actor.roles)}
        nav={placesFor(actor.roles)}
        person={visitor.name}
        role={actor.roles.join(", ")}
        org={visitor.org?.name}
        tabbed={onlyAthlete}
      >
        <Link href="/learn">Learn</Link>
        <a href="/account">Account</a>
        <a href="/organisations">Organisations</a>
        <form action={signOut} data-sign-out="">
          <button>Sign out</button>
        </form>
        <form action={signOutEverywhere} data-sign-out="">
          <button>Sign out everywhere</button>
        </form>
      </TopBar>
      {children}
      {actor.roles.includes("athlete") && <PhoneKeeper personId={actor.personId} orgId={actor.orgId} />}
      {onlyAthlete && <TabBar tabs={TABS} />}
    </>
  );
}

import { setPhone } from "./hold";
import { dropPack, refreshPack } from "./packs";
import { phoneOf, sendNow } from "./phone";
import { dropShared } from "./shared";
import { guardSignOut } from "./sign-out";
import { openVault, ownerOf, setOwner, type Owner } from "./vault";

let begun: Promise<void> | null = null;

/**
 * Opens the phone's store for who is signed in, sends what waits, and keeps sending. Where a browser stores nothing (a
 * private window, plain http on another host), forms go on posting as they do without this.
 */
export function begin(owner: Owner): Promise<void> {
  begun ??= start(owner).catch((error: unknown) => {
    console.warn("This browser keeps nothing for Plumbline; entries are sent at once instead.", error);
  });
  return begun;
}

async function start(owner: Owner) {
  if (!("subtle" in (globalThis.crypto ?? {}))) return;
  const vault = await openVault();
  const before = await ownerOf(vault);
  // Somebody else signs in on this phone: what it knew of the one before goes; what they have not sent stays, locked.
  if (before && before.personId !== owner.personId) {
    await dropPack(vault, before);
    await dropShared(vault);
  }
  await setOwner(vault, owner);
  setPhone(phoneOf(vault, owner));
  guardSignOut(vault, owner);
  const send = () => void sendNow(vault, owner);
  addEventListener("online", send);
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && send());
  send();
  void refreshPack(vault, owner);
  await navigator.serviceWorker?.register("/sw.js", { updateViaCache: "none" }).catch(() => undefined);
}

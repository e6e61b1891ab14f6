import { held } from "./outbox";
import { dropPack } from "./packs";
import { dropShared } from "./shared";
import { setOwner, type Owner, type Vault } from "./vault";

const WARNING = (count: number) =>
  `${count === 1 ? "1 entry is" : `${count} entries are`} only on this phone and not saved yet. ` +
  "If you sign out, they stay here, locked, and are sent when you sign in again on this phone. Sign out all the same?";

/** Before signing out: a warning when entries would stay behind, and nothing else of the athlete's stays on the phone. */
export function guardSignOut(vault: Vault, owner: Owner): void {
  let goes: HTMLFormElement | null = null;
  addEventListener(
    "submit",
    (event) => {
      const form = event.target;
      if (!(form instanceof HTMLFormElement) || form.dataset.signOut === undefined || form === goes) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      void leave(form);
    },
    { capture: true },
  );

  async function leave(form: HTMLFormElement) {
    const count = (await held(vault, owner).catch(() => [])).length;
    if (count > 0 && !confirm(WARNING(count))) return;
    await dropPack(vault, owner).catch(() => undefined);
    await dropShared(vault).catch(() => undefined);
    await setOwner(vault, null).catch(() => undefined);
    goes = form;
    form.requestSubmit();
  }
}

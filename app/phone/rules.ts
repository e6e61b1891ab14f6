import { dayIn } from "@/lib/days";
import { readOffline, type Read } from "@/lib/phone/offline-advice";
import type { Pack } from "@/lib/phone/pack";
import type { Unsent } from "@/lib/phone/unsent";
import type { Values } from "@/lib/phone/item";
import { phoneNow } from "./clock";
import { held, type Held } from "./outbox";
import { packOf } from "./packs";
import type { Owner, Vault } from "./vault";

/** An entry of the outbox as the rules read it, on the athlete's own local day of writing. */
export const unsentOf = (pack: Pack, { name, values, madeAt }: Pick<Held, "name" | "values" | "madeAt">): Unsent => ({
  ...{ name, values },
  writtenOn: dayIn(new Date(madeAt), pack.record.timeZone),
});

/** What a form just written means, by the rules as this phone has them; null when it has no pack. */
export async function readHere(
  vault: Vault,
  owner: Owner,
  seq: number,
  form: { name: string; values: Values },
): Promise<Read | null> {
  const pack = await packOf(vault, owner);
  if (!pack) return null;
  const others = (await held(vault, owner)).filter((item) => item.seq !== seq && item.state === "waiting");
  const waiting = others.map((item) => unsentOf(pack, item));
  return readOffline(pack, waiting, unsentOf(pack, { ...form, madeAt: phoneNow().toISOString() }));
}

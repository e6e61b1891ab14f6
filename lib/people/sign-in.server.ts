import { hash, verify } from "@node-rs/argon2";
import { database } from "@/db/client";
import * as sessions from "@/db/queries/sessions";
import * as throttles from "@/db/queries/throttles";
import { emailAddress } from "@/lib/text";
import { isOverlong, passwordForm } from "./password";
import { hashSecret } from "./secrets.server";

export type Checked =
  | { ok: true; personId: string }
  | { ok: false; why: "wrong" }
  | { ok: false; why: "throttled"; retryAfterSeconds: number };

/** argon2id, 19 MiB, 3 passes. */
const COST = { memoryCost: 19_456, timeCost: 3, parallelism: 1 };

/** An unknown address costs the same as a known one: the hash of a password nobody has. */
let nobody: Promise<string> | undefined;

export const hashPassword = (password: string) => oneOfTwo(() => hash(passwordForm(password), COST));

/** Whether a password is the one behind a stored hash. Throttle before calling. */
export const isPassword = async (password: string, kept: string): Promise<boolean> =>
  !isOverlong(password) && (await oneOfTwo(() => verify(kept, passwordForm(password))));

/**
 * Whether `password` opens `email`. Counted and refused before any hashing, so that guessing costs us nothing.
 * Never a lock: the address itself is slowed down only together with where the tries come from.
 */
export async function checkPassword(email: string, password: string, from: string): Promise<Checked> {
  const address = emailAddress.safeParse(email);
  if (!address.success || password.length === 0 || isOverlong(password)) return { ok: false, why: "wrong" };
  const key = `password:${hashSecret(`${address.data} ${from}`)}`;
  const limits = [
    { key, most: 5, windowSeconds: 900 },
    { key: `password:${hashSecret(from)}`, most: 30, windowSeconds: 900 },
    { key: "password:everybody", most: 40, windowSeconds: 2 },
  ];
  for (const limit of limits) {
    const { hits, retryAfterSeconds } = await database().transaction({ as: "door" }, (tx) =>
      throttles.hit(tx, limit.key, limit.windowSeconds),
    );
    if (hits > limit.most) return { ok: false, why: "throttled", retryAfterSeconds };
  }
  const login = await database().transaction({ as: "door" }, (tx) => sessions.loginByEmail(tx, address.data));
  nobody ??= hash("a password that nobody has", COST);
  const against = login?.passwordHash ?? (await nobody);
  const right = await isPassword(password, against);
  if (!login?.passwordHash || !right) return { ok: false, why: "wrong" };
  await database().transaction({ as: "door" }, (tx) => throttles.forget(tx, key));
  return { ok: true, personId: login.personId };
}

let hashing = 0;
const waiting: (() => void)[] = [];

/** Hashing fills a core and 19 MiB: two at a time, the rest wait their turn. */
async function oneOfTwo<T>(work: () => Promise<T>): Promise<T> {
  if (hashing >= 2) await new Promise<void>((resolve) => waiting.push(resolve));
  hashing += 1;
  try {
    return await work();
  } finally {
    hashing -= 1;
    waiting.shift()?.();
  }
}

import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { Language } from "@/lib/language";

/** A new person with a way in; null when the address is somebody's already. For the door. */
export async function addPerson(
  tx: Tx,
  person: { id: string; name: string; timeZone: string; email: string; passwordHash: string | null },
): Promise<string | null> {
  const { id, name, timeZone, email, passwordHash } = person;
  // Two at once with the same address: the second waits here and then finds the first.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${email}, 0))`);
  const taken = await tx.execute(sql`select from logins where email = ${email}`);
  if (taken.rows.length > 0) return null;
  await tx.execute(sql`insert into people (id, name, time_zone) values (${id}, ${name}, ${timeZone})`);
  await tx.execute(sql`insert into logins (person_id, email, password_hash) values (${id}, ${email}, ${passwordHash})`);
  return id;
}

export type Profile = { name: string; timeZone: string; unit: "km" | "mi"; theme: "system" | "light" | "dark" };

/** A person's own settings. For the door: they are the person's, whatever organisation they are in, if any. */
export const setProfile = (tx: Tx, personId: string, { name, timeZone, unit, theme }: Profile) =>
  tx.execute(sql`update people set name = ${name}, time_zone = ${timeZone}, unit = ${unit}, theme = ${theme}
    where id = ${personId}`);

/** Sets a person's language. For the door. */
export const setLanguage = (tx: Tx, personId: string, language: Language) =>
  tx.execute(sql`update people set language = ${language} where id = ${personId}`);

/** The language a person has, which becomes `asked` where none is known yet. For the door. */
export async function learnLanguage(tx: Tx, personId: string, asked: Language): Promise<Language> {
  const { rows } = await tx.execute<{ language: Language }>(
    sql`update people set language = coalesce(language, ${asked}) where id = ${personId} returning language`,
  );
  return rows[0]?.language ?? asked;
}

export async function timeZoneOf(tx: Tx, personId: string): Promise<string> {
  const { rows } = await tx.execute<{ timeZone: string }>(
    sql`select time_zone "timeZone" from people where id = ${personId}`,
  );
  return rows[0]?.timeZone ?? "UTC";
}

/** Creates an organisation; false when this id is taken, as when a link that creates it is used again. For the door. */
export async function addOrg(tx: Tx, id: string, name: string): Promise<boolean> {
  const { rows } = await tx.execute(
    sql`insert into orgs (id, name) values (${id}, ${name}) on conflict (id) do nothing returning id`,
  );
  return rows.length === 1;
}

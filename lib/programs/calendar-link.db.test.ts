import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, inject, test, vi } from "vitest";
import { database } from "@/db/client";
import { addDays } from "@/lib/days";
import { assignProgram } from "./assign-program.server";
import { arrangeAssigning, draft, NOW, TODAY } from "./assigning-testing.server";
import { sayIn } from "@/lib/say";
import { GERMAN } from "@/messages/german";
import { endCalendarLink, makeCalendarLink, readCalendar, readCalendarLink } from "./calendar-link.server";

let h: Awaited<ReturnType<typeof arrangeAssigning>>;
beforeAll(async () => {
  vi.stubEnv("NEXTAUTH_URL", "https://plumbline.example");
  h = await arrangeAssigning(inject("adminUrl"));
  vi.stubEnv("DATABASE_APP_URL", h.appUrl);
  const { items, ...rest } = draft("Core; for Thursdays, mostly");
  const dose = items[0]!.dose;
  const daily = { ...items[0]!, frequency: { kind: "daily" as const, times: 2 as const }, dose };
  const around = { ...items[1]!, frequency: { kind: "before-run" as const } };
  const programId = await h.written({ ...rest, why: "A disc, they said.", items: [daily, around] });
  await assignProgram(physio(), h.given([h.club.petra], { programId, untilDay: addDays(TODAY, 2) }));
});
beforeEach(() => void vi.stubEnv("TZ", "UTC"));
afterAll(async () => {
  await database().close();
  vi.unstubAllEnvs();
  await h.drop();
});

const physio = () => h.as(h.club.physio, "physio");
const own = () => h.as(h.club.petra, "athlete");
const fileOf = (address: string | null) => address!.replace("https://plumbline.example/calendar/", "");
const made = async () => fileOf(await makeCalendarLink(own()));
const read = (file: string) => readCalendar(file, NOW, (language) => sayIn(language, language === "de" ? GERMAN : {}));
const unfolded = (calendar: string | null) => calendar!.replaceAll("\r\n ", "");
const daysIn = (calendar: string | null) =>
  [...unfolded(calendar).matchAll(/DTSTART;VALUE=DATE:(\d{8})/g)].map(([, day]) => day);

test("a calendar gets each day on which exercises are due, and nothing of why or of what was logged", async () => {
  const calendar = await read(await made());
  expect(daysIn(calendar)).toEqual(["20260610", "20260611", "20260612"]);
  const text = unfolded(calendar);
  expect(text).toMatch(/SUMMARY:1 exercise\\, about \d+ min/);
  expect(text).toContain(", twice".replace(",", "\\,"));
  expect(text).toContain("https://plumbline.example/today");
  for (const kept of ["disc", "Core; for", "Petra", h.club.petra]) expect(text).not.toContain(kept);
  expect(calendar!.split("\r\n").every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
});

test("it speaks the athlete's own language", async () => {
  const file = await made();
  await h.owner`update people set language = 'de' where id = ${h.club.petra}`;
  expect(unfolded(await read(file))).toMatch(/SUMMARY:1 Übung\\, etwa \d+ min/);
  await h.owner`update people set language = null where id = ${h.club.petra}`;
});

test("days the athlete pauses stay free", async () => {
  const [file, id] = [await made(), randomUUID()];
  await h.owner`insert into pauses (org_id, athlete_id, id, from_day, until_day)
    values (${h.club.orgId}, ${h.club.petra}, ${id}, '2026-06-11', '2026-06-11')`;
  expect(daysIn(await read(file))).toEqual(["20260610", "20260612"]);
  await h.owner`update pauses set withdrawn_at = now() where id = ${id}`;
  expect(daysIn(await read(file))).toHaveLength(3);
});

test("a day is the same day wherever the server stands", async () => {
  const file = await made();
  for (const zone of ["Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kolkata"]) {
    vi.stubEnv("TZ", zone);
    expect(daysIn(await read(file)), zone).toEqual(["20260610", "20260611", "20260612"]);
  }
});

test("an address is told once and kept as a hash; a new one stops the old; an ended one is nobody's", async () => {
  const first = await made();
  const second = await made();
  expect(await read(first)).toBe(null);
  expect(await readCalendarLink(own())).toMatchObject({ lastReadAt: null });
  expect(await read(second)).not.toBe(null);
  expect((await readCalendarLink(own()))?.lastReadAt).not.toBe(null);
  const kept = JSON.stringify(await h.owner`select * from calendar_links`);
  expect(kept).not.toContain(second.split(".")[1]);
  expect(await endCalendarLink(own())).toBe(true);
  expect(await read(second)).toBe(null);
  expect(await readCalendarLink(own())).toBe(null);
  const verbs = await h.owner`select verb from audit where verb like 'calendar.%' and subject_id = ${h.club.petra}`;
  expect(verbs.at(-1)).toEqual({ verb: "calendar.end" });
});

test("two taps at once leave one address that works, and no error", async () => {
  const files = await Promise.all([made(), made(), made()]);
  const alive = (await Promise.all(files.map(read))).filter((calendar) => calendar !== null);
  expect(alive).toHaveLength(1);
});

test("whoever is no athlete here has no address, and who was removed has none any more", async () => {
  for (const ctx of [physio(), h.as(h.club.coach, "coach"), h.as(h.club.admin, "admin")]) {
    expect(await makeCalendarLink(ctx)).toBe(null);
    expect(await endCalendarLink(ctx)).toBe(null);
  }
  const file = await made();
  await h.owner`update memberships set revoked_at = now() where person_id = ${h.club.petra}`;
  expect(await read(file)).toBe(null);
  await h.owner`update memberships set revoked_at = null, roles = '{coach}' where person_id = ${h.club.petra}`;
  expect(await read(file)).toBe(null);
  await h.owner`update memberships set roles = '{athlete}' where person_id = ${h.club.petra}`;
  expect(await read(file)).not.toBe(null);
});

test("another organisation's id, half an address and any other text are nobody's", async () => {
  const file = await made();
  const [org, secret] = file.split(".");
  for (const asked of [
    `${h.club.otherOrg}.${secret}.ics`,
    `${org}.${secret}`,
    `${org}.${secret!.slice(1)}.ics`,
    `${org}..ics`,
    `' or 1=1.${secret}.ics`,
    "",
    "\0",
  ])
    expect(await read(asked), asked).toBe(null);
});

import { randomUUID } from "node:crypto";
import { database } from "@/db/client";
import { testDatabase } from "@/db/testing";
import { arrangeClub } from "@/db/testing-club";
import type { Role } from "@/lib/access/actor";
import { ctxFor } from "@/lib/ctx-testing.server";
import type { Ctx } from "@/lib/ctx.server";
import { acceptInvite, type Newcomer } from "./accept.server";
import { sendInvite } from "./invite.server";

const ORIGIN = "https://plumbline.test";
const NEWCOMER: Newcomer = { name: "Nia Adeyemi", timeZone: "Europe/Berlin", password: null };
const freshEmail = () => `${randomUUID().slice(0, 12)}@new.test`;

/** A club on a database of its own, which is also the server's for the length of the test file. */
export async function arrangeHouse(adminUrl: string) {
  const t = await testDatabase(adminUrl);
  process.env.DATABASE_APP_URL = t.appUrl;
  process.env.NEXTAUTH_URL = ORIGIN;
  const make = arrangeClub(t.owner);
  const orgId = await make.org("Harriers");
  const otherOrg = await make.org("Striders");
  const team = await make.team(orgId, "Harriers A");
  const otherTeam = await make.team(orgId, "Harriers B");
  const foreignTeam = await make.team(otherOrg, "Striders");
  const people = {
    admin: await make.person(orgId, ["admin"], [], { name: "Ruth Kimani", email: "ruth@club.test" }),
    physio: await make.person(orgId, ["physio"], [team], { name: "Dana Okafor" }),
    coach: await make.person(orgId, ["coach"], [team], { name: "Ben Hartley" }),
    athlete: await make.person(orgId, ["athlete"], [team], { name: "Petra Novak", email: "petra@club.test" }),
    foreignAdmin: await make.person(otherOrg, ["admin", "physio"], [foreignTeam], {
      name: "Ilse Brandt",
      email: "ilse@club.test",
    }),
    foreignAthlete: await make.person(otherOrg, ["athlete"], [foreignTeam]),
  };
  const now = new Date("2026-06-10T09:00:00Z");
  return {
    ...t,
    make,
    orgId,
    otherOrg,
    team,
    otherTeam,
    foreignTeam,
    people,
    now,
    as(personId: string, roles: Role[], inOrg = orgId): Ctx {
      return ctxFor(t.db, { orgId: inOrg, personId, roles }, now);
    },
    freshEmail,
    newcomer: NEWCOMER,
    /** An invite that the admin has sent, with what its link carries. */
    async invited(roles: Role[] = ["athlete"], teamId: string | null = team, email = freshEmail()) {
      const id = randomUUID();
      const sent = await sendInvite(this.as(people.admin, ["admin"]), { id, email, roles, teamId });
      if (!sent.ok) throw new Error(`Not invited: ${sent.why}.`);
      return { id, email, token: await this.tokenTo(email) };
    },
    /** Accepts an invite, as a new person unless `who` says who is signed in. */
    accept: (token: string, who: Partial<{ readerId: string; newcomer: Newcomer }> = { newcomer: NEWCOMER }) =>
      acceptInvite(token, { readerId: null, newcomer: null, ...who }, now, randomUUID()),
    async tokenTo(email: string): Promise<string> {
      return (await this.linkTo(email)).replace(`${ORIGIN}/invite/`, "");
    },
    /** The secret link in the newest letter to an address. */
    async linkTo(email: string): Promise<string> {
      const [mail] = await t.owner`select body from mails where "to" = ${email} order by id desc limit 1`;
      const link = String(mail?.body ?? "").match(/https:\/\/\S+/)?.[0];
      if (!link) throw new Error(`No letter with a link to ${email}.`);
      return link;
    },
    async drop() {
      await database().close();
      await t.drop();
    },
  };
}

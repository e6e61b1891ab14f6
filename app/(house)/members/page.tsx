import type { Metadata } from "next";
import { Link } from "@/components/link";
import { notFound } from "next/navigation";
import { randomUUID } from "node:crypto";
import { rolesText } from "@/app/person-words";
import { Button, ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { TextInput } from "@/components/ui/text-input";
import { requireRole } from "@/lib/ctx.server";
import { type Member, readMembers } from "@/lib/people/members.server";
import styles from "../house.module.css";
import { InviteForm } from "./invite-form";
import { Pending } from "./pending";

export const metadata: Metadata = { title: "Members" };

type Search = Promise<{ q?: string | string[]; page?: string | string[] }>;

export default async function Members({ searchParams }: { searchParams: Search }) {
  const ctx = await requireRole("admin", "physio", "coach");
  const asked = await searchParams;
  const search = typeof asked.q === "string" ? asked.q.normalize("NFC").replace(/\p{C}/gu, "").trim().slice(0, 60) : "";
  const page = /^[1-9]\d{0,3}$/.test(String(asked.page)) ? Number(asked.page) : 1;
  const found = await readMembers(ctx, { search, page });
  if (!found) notFound();
  const { members, hasNext, invites, teams, mayManage } = found;
  const mayInvite = mayManage || teams.length > 0;
  const inviteTitle = mayManage ? "Invite somebody" : "Invite an athlete";
  const pageAt = (at: number) => `/members?${new URLSearchParams({ ...(search && { q: search }), page: String(at) })}`;
  return (
    <main id="main" className={styles.page}>
      <PageHeader
        title="Members"
        lead={mayManage ? "Who belongs to this organisation, and as what." : "The people of this organisation."}
        actions={mayInvite && <ButtonLink href="#invite">{inviteTitle}</ButtonLink>}
      />
      <form className={styles.row} role="search">
        <TextInput label="Find by name" name="q" type="search" defaultValue={search} />
        <Button>Find</Button>
      </form>
      <Card flush>
        <DataTable
          caption="People"
          hideCaption
          columns={columnsFor(mayManage)}
          rows={members}
          keyOf={(member) => member.personId}
          empty={search ? `Nobody here is called “${search}”.` : "Nobody on this page."}
        />
      </Card>
      <Pager
        previous={page > 1 ? pageAt(page - 1) : null}
        next={hasNext ? pageAt(page + 1) : null}
        here={`Page ${page}`}
      />
      {mayInvite && (
        <Card id="invite" title={inviteTitle}>
          <InviteForm id={randomUUID()} org={ctx.actor.orgId} teams={teams} anyRole={mayManage} />
        </Card>
      )}
      <Pending invites={invites} org={ctx.actor.orgId} timeZone={ctx.visitor.timeZone} />
    </main>
  );
}

const columnsFor = (mayManage: boolean): Column<Member>[] => [
  {
    label: "Name",
    rowHead: true,
    cell: (member) =>
      mayManage ? (
        <span className={styles.people}>
          <Link href={`/members/${member.personId}`}>{member.name}</Link>
        </span>
      ) : (
        member.name
      ),
  },
  { label: "Roles", cell: (member) => rolesText(member.roles) },
  {
    label: "Teams",
    cell: ({ teams }) =>
      teams.map((team) => `${team.name}${team.asStaff ? " (staff)" : ""}`).join(", ") || (
        <span className="faint">None</span>
      ),
  },
  ...(mayManage ? [{ label: "E-mail", cell: (member: Member) => member.email }] : []),
];

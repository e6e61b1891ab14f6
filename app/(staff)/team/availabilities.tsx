import type { ReactNode } from "react";
import { Link } from "@/components/link";
import type { Day } from "@/lib/days";
import { limitText } from "@/lib/programs/limits";
import type { Sentence } from "@/lib/said";
import type { Say } from "@/lib/say";
import { type Availability, availabilityOf, silenceOf, type TeamMember } from "@/lib/team-weeks/team-weeks";
import type { DistanceUnit } from "@/lib/units";
import styles from "./team.module.css";

const KINDS = ["contact", "no-running", "paused", "limited"] as const;
const HEADS: Record<Availability["kind"], Sentence> = {
  contact: "Contact first",
  "no-running": "No running",
  paused: "Paused",
  limited: "With a limit",
  open: "Nothing on record",
};
const MARKS: Record<Availability["kind"] | "silent", string> = {
  silent: "M2 2.5h12v8H8l-3.5 3v-3H2Z",
  contact: "M8 1l7 13H1zM7.2 5.6v4h1.6v-4Zm0 5v1.6h1.6v-1.6Z",
  "no-running": "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1ZM4 7.1v1.8h8V7.1Z",
  paused: "M3 2h3.5v12H3ZM9.5 2H13v12H9.5Z",
  limited: "M2 7h12v2H2ZM2 3h2v10H2ZM12 3h2v10h-2Z",
  open: "M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11Zm0 1.5a4 4 0 1 0 0 8 4 4 0 0 0 0-8Z",
};

type Props = { members: readonly TeamMember[]; today: Day; unit: DistanceUnit; forCoach: boolean; say: Say };

/** Who is to be asked after before a run is planned with them, and who has gone quiet. What is not on record is no leave to run. */
export function Availabilities({ members, today, unit, forCoach, say }: Props) {
  const told = members.map((member) => ({
    member,
    ...availabilityOf(member, today),
    silence: silenceOf(member, today),
  }));
  type Told = (typeof told)[number];
  const of = (kind: Availability["kind"]) => told.filter((each) => each.kind === kind);
  const reasonOf = ({ kind, member, limit }: Told) => (
    <>
      {kind === "contact" && forCoach && say("Their physio has the reason.")}{" "}
      {kind === "paused" &&
        (member.pausedUntil ? say("until {day}", { day: { day: member.pausedUntil } }) : say("until they say"))}
      {limit && say.told(limitText(limit, unit, today))}
    </>
  );
  return (
    <div className={styles.groups}>
      {KINDS.map((kind) => (
        <Group key={kind} kind={kind} head={say.told(HEADS[kind])} of={of(kind)} noteOf={reasonOf} />
      ))}
      <Group
        kind="silent"
        head={say("Silent")}
        of={told.filter(({ silence }) => silence)}
        noteOf={({ silence }) => say.told(silence!)}
      />
      <Group kind="open" head={say.told(HEADS.open)} of={of("open")} />
    </div>
  );
}

function Group<Told extends { member: TeamMember }>({
  kind,
  head,
  of,
  noteOf,
}: {
  kind: keyof typeof MARKS;
  head: string;
  of: readonly Told[];
  noteOf?: (told: Told) => ReactNode;
}) {
  if (of.length === 0) return null;
  return (
    <section className={styles.group} data-kind={kind}>
      <h2>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d={MARKS[kind]} fill="currentColor" fillRule="evenodd" />
        </svg>
        {head} <span>{of.length}</span>
      </h2>
      <ul>
        {of.map((told) => (
          <li key={told.member.athleteId}>
            <Name member={told.member} />
            {noteOf && <small>{noteOf(told)}</small>}
          </li>
        ))}
      </ul>
    </section>
  );
}

const Name = ({ member: { athleteId, name } }: { member: TeamMember }) => (
  <Link href={`/athletes/${athleteId}`}>
    <bdi>{name}</bdi>
  </Link>
);

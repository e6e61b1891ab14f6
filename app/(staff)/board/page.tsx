import type { Metadata } from "next";
import { headers } from "next/headers";
import { Live } from "@/app/live/live";
import { Link } from "@/components/link";
import { earlyKeys } from "@/components/board-rows/early-keys";
import { Raw } from "@/components/raw";
import { EmptyState } from "@/components/ui/empty-state";
import { answeredOf, answeredWords } from "@/lib/answers/answered";
import { boardAddress, type BoardParams } from "@/lib/board/board-params";
import { readBoard } from "@/lib/board/read-board.server";
import { requireRole } from "@/lib/ctx.server";
import { BoardKeys } from "./board-keys";
import { BoardRows } from "./board-rows";
import styles from "./board.module.css";

export const metadata: Metadata = { title: "Board" };

const RANK_WORDS = ["nothing matched", "watch", "routine", "urgent", "emergency"];
/** A coach's line never tells urgent from emergency: both are a contact that cannot wait. */
const TEAM_RANK_WORDS = ["nothing matched", "watch", "routine", null, "contact now"];

export default async function BoardPage({ searchParams }: { searchParams: Promise<BoardParams> }) {
  const ctx = await requireRole("physio", "coach");
  const params = await searchParams;
  const { rows, counts, answered, next, teams, wanted, audience } = await readBoard(ctx, params);
  const address = (change: Record<string, string | null>) => boardAddress(params, change);
  const answeredLine = answeredWords(answeredOf(answered));
  const filters = [
    { show: "needs", label: "Needs a decision", count: counts.needs },
    { show: "waiting", label: "Waiting for an answer", count: counts.waiting },
    { show: "silent", label: "Silent", count: counts.silent },
    { show: "all", label: "All", count: counts.all },
  ];
  return (
    <main id="main" className={styles.page}>
      <Raw as="script" nonce={(await headers()).get("x-nonce") ?? undefined} html={earlyKeys} />
      <h1>Who needs you today</h1>
      <p className={styles.summary}>
        {counts.ranks
          .map((count, rank) => ({ count, words: (audience === "team" ? TEAM_RANK_WORDS : RANK_WORDS)[rank] }))
          .filter(({ words }) => words)
          .reverse()
          .map(({ count, words }) => (
            <span key={words}>
              <b>{count}</b> {words}
            </span>
          ))}
      </p>
      {answeredLine && <p className={styles.answered}>{answeredLine}</p>}
      <div className={styles.tools}>
        <nav aria-label="Which athletes" className={styles.filters}>
          {filters.map(({ show, label, count }) => (
            <Link
              key={show}
              href={address({ show })}

              aria-current={wanted.filter === show ? "page" : undefined}
            >
              {label} {count}
            </Link>
          ))}
        </nav>
        <form action="/board" role="search" className={styles.search}>
          <input type="hidden" name="show" value={wanted.filter} />
          <label>
            <span className="visually-hidden">Find by name</span>
            <input type="search" name="q" defaultValue={wanted.search} placeholder="Find by name" maxLength={60} />
          </label>
          {teams.length > 1 && (
            <label>
              <span className="visually-hidden">Team</span>
              <select name="team" defaultValue={wanted.teamId ?? ""}>
                <option value="">All teams</option>
                {teams.map((team) => (
                  <option key={team.id} value={team.id}>
                    {team.name}
                  </option>
                ))}
              </select>
            </label>
          )}
          <label>
            <span className="visually-hidden">Order</span>
            <select name="sort" defaultValue={wanted.sort}>
              <option value="rank">Most urgent first</option>
              <option value="name">By name</option>
              <option value="log">Longest without a log</option>
            </select>
          </label>
          <button>Show</button>
        </form>
      </div>
      {rows.length > 0 ? (
        <BoardRows rows={rows} today={ctx.today} now={ctx.now} unit={ctx.visitor.unit} forCoach={audience === "team"} />
      ) : (
        <EmptyState
          title={empty(wanted.filter, wanted.search, counts.all)}
          action={<Link href="/board?show=all">Show everyone</Link>}
        />
      )}
      <nav aria-label="Pages" className={styles.pages}>
        {wanted.after && <Link href={address({})}>First page</Link>}
        {next && <Link href={address({ after: next })}>Next page</Link>}
      </nav>
      <p className={styles.foot}>
        “Nothing matched” is not “safe”. <kbd>j</kbd> and <kbd>k</kbd> move, <kbd>enter</kbd> opens
        {audience === "clinical" && (
          <>
            , <kbd>r</kbd> starts a referral
          </>
        )}
        , <kbd>?</kbd> explains.
      </p>
      <Live about="everybody" />
      <BoardKeys canRefer={audience === "clinical"} />
    </main>
  );
}

function empty(filter: string, search: string, all: number) {
  if (all === 0) return "No athletes in your teams yet. Invite them under Members.";
  if (search) return `Nobody here is called “${search}”.`;
  return (
    {
      needs: "Nothing waits for a decision of yours.",
      waiting: "No referral waits for an answer.",
      silent: "Everybody has logged in the last week, or has said that they pause.",
    }[filter] ?? "Nobody here."
  );
}

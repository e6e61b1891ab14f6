import { AsyncLocalStorage } from "node:async_hooks";
import { DrizzleQueryError, sql } from "drizzle-orm";
import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import pg from "pg";
import { NotSaved } from "@/lib/not-saved";
import { appUrlFor } from "./migrate";

/** A transaction in hand: the only thing queries accept. */
export type Tx = NodePgDatabase;

/** For whom a transaction runs. */
export type Who =
  | { as: "person"; orgId: string; personId: string }
  | { as: "door" }
  | { as: "engine"; orgId: string }
  | { as: "worker" };

/**
 * A statement was refused. Carries what tells the cause and nothing of the values: drivers put parameters and rows into
 * their messages, and a message ends up in a log.
 */
export class QueryFailed extends Error {
  readonly code: string;
  readonly constraint: string | undefined;
  constructor(error: { code?: string; constraint?: string; table?: string; message?: string }) {
    super(`Query failed: ${error.code ?? "unknown"} ${error.table ?? ""} ${error.constraint ?? ""}`.trim());
    this.code = error.code ?? "";
    this.constraint = error.constraint;
  }
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const uuid = (id: string) => {
  if (!UUID.test(id)) throw new Error("An id that is no UUID was about to enter a transaction's context.");
  return id;
};

const isolated = new AsyncLocalStorage<true>();

export type Database = ReturnType<typeof openDatabase>;

/**
 * A pool of connections and the one way to use it.
 * `onTrouble` hears of connections that broke while idle; without a listener the process would end.
 */
export function openDatabase(url: string, options: { max?: number; onTrouble?: (error: Error) => void } = {}) {
  const { max = 4, onTrouble = () => {} } = options;
  const pool = new pg.Pool({
    connectionString: url,
    max,
    connectionTimeoutMillis: 2_000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 5_000,
    lock_timeout: 2_000,
    idle_in_transaction_session_timeout: 10_000,
    keepAlive: true,
    pipeline: true, // statements issued together travel together
  } as pg.PoolConfig);
  pool.on("error", onTrouble);
  pool.on("connect", (client) => client.on("error", onTrouble));

  /**
   * Runs `work` in one transaction for `who`; commits when it returns, rolls back when it throws.
   * Own runner, not drizzle's: that one never gives back a client whose BEGIN failed (decision 0001).
   */
  async function run<T>(who: Who, work: (tx: Tx) => Promise<T>, reading: boolean): Promise<T> {
    if (isolated.getStore()) throw new Error("A transaction was opened inside another; pass the one in hand.");
    const client = await pool.connect().catch((cause) => {
      throw new NotSaved(codeOf(cause));
    });
    const { tx, end } = lend(client);
    let broken: Error | undefined;
    let leaving = false;
    // BEGIN goes out with the first statement. Should it fail, what follows finds a login without any rights.
    const began = client.query(begin(who, reading)).then(
      () => undefined,
      (error: Error) => error,
    );
    try {
      const result = await isolated.run(true, () => work(tx));
      end();
      const never = await began;
      if (never) throw never;
      if (reading) {
        leaving = true;
        client.query("COMMIT").then(
          () => client.release(),
          (error: Error) => client.release(error),
        );
        return result;
      }
      const { command } = await client.query("COMMIT");
      // To a transaction in which a statement failed PostgreSQL answers COMMIT with ROLLBACK, and calls it a success.
      if (command !== "COMMIT") throw new QueryFailed({ code: "25P02" });
      return result;
    } catch (error) {
      end();
      await client.query("ROLLBACK").catch((cause: Error) => {
        broken = cause;
      });
      throw told((await began) ?? error);
    } finally {
      if (!leaving) client.release(broken);
    }
  }

  const transaction = <T>(who: Who, work: (tx: Tx) => Promise<T>) => run(who, work, false);

  /**
   * The same for work that only reads: PostgreSQL refuses it any write. Nothing is lost should its COMMIT fail, so the
   * result does not wait for it; the connection does.
   */
  const read = <T>(who: Who, work: (tx: Tx) => Promise<T>) => run(who, work, true);

  return { transaction, read, pool, close: () => pool.end() };
}

/**
 * From here on the transaction judges: it may read all of this organisation and write flags, receipts and board rows,
 * which the person who made the entry may not.
 */
export async function becomeEngine(tx: Tx): Promise<void> {
  // Sent when called, not when first awaited: what is asked next may already rest on it.
  await tx.execute(sql`set local role plumbline_engine`);
}

/**
 * The connection for the length of one transaction. What is asked of it later, by work that went on although its
 * transaction had failed, is refused: the connection may be in somebody else's transaction by then.
 */
function lend(client: pg.PoolClient): { tx: Tx; end: () => void } {
  let ended = false;
  const query = (asked: pg.QueryConfig, values?: unknown[]) => {
    if (ended) throw new Error("A statement was issued after its transaction has ended.");
    const name = nameOf(asked.text);
    return client.query(name ? { ...asked, name } : asked, values);
  };
  return { tx: drizzle({ client: { query } as unknown as pg.PoolClient }), end: () => (ended = true) };
}

const OFTEN = 5;
const MOST_PREPARED = 200;
const asked = new Map<string, { times: number; name?: string }>();
let prepared = 0;

/**
 * Statements asked often are prepared: with row-level security, planning one costs more than running it. Rare shapes stay
 * as they are, so that neither side keeps plans nobody asks for.
 */
function nameOf(text: string): string | undefined {
  const known = asked.get(text) ?? { times: 0 };
  if (known.times === 0 && asked.size < 20 * MOST_PREPARED) asked.set(text, known);
  known.times += 1;
  if (!known.name && known.times >= OFTEN && prepared < MOST_PREPARED) known.name = `often_${(prepared += 1)}`;
  return known.name;
}

/** SET takes no parameters, and only the statement form reaches the workers of a distributed PostgreSQL. */
function begin(who: Who, reading: boolean): string {
  const role = {
    person: "plumbline_app",
    door: "plumbline_door",
    engine: "plumbline_engine",
    worker: "plumbline_engine",
  }[who.as];
  const set = [`BEGIN${reading ? " READ ONLY" : ""}; SET LOCAL ROLE ${role}`];
  if ("orgId" in who) set.push(`SET LOCAL app.org_id = '${uuid(who.orgId)}'`);
  if ("personId" in who) set.push(`SET LOCAL app.person_id = '${uuid(who.personId)}'`);
  return set.join("; ");
}

const rootOf = (error: unknown): unknown => (error instanceof DrizzleQueryError && error.cause ? error.cause : error);

function told(error: unknown): unknown {
  if (isConnectionTrouble(error)) return new NotSaved(codeOf(error));
  if (error instanceof DrizzleQueryError || error instanceof pg.DatabaseError)
    return new QueryFailed(rootOf(error) as object);
  return error;
}

const codeOf = (error: unknown) => (rootOf(error) as { code?: string }).code ?? "connection";

/** Shut down, restarted, killed, full, too slow, or never answered: all of them mean that nothing was saved. */
function isConnectionTrouble(error: unknown): boolean {
  const root = rootOf(error);
  const code = (root as { code?: string } | null)?.code ?? "";
  const message = root instanceof Error ? root.message : "";
  return (
    /^(08|57P|53|25P03|57014|55P03|40)/.test(code) ||
    /ECONN|EPIPE|ETIMEDOUT/.test(code) ||
    /^(Connection terminated|Client has encountered|timeout exceeded|Client was closed)/.test(message)
  );
}

const shared = globalThis as { plumblineDatabase?: Database };

/** The server's database: one pool per process, kept over hot reloads. */
export function database(): Database {
  return (shared.plumblineDatabase ??= openDatabase(serverUrl(), {
    max: Number(process.env.DATABASE_CONNECTIONS ?? 4),
    onTrouble: (error) =>
      console.error(
        JSON.stringify({
          level: "warn",
          what: "database connection lost",
          code: (error as { code?: string }).code ?? error.name,
        }),
      ),
  }));
}

/** Where the server's own login connects. */
export function serverUrl(): string {
  const { DATABASE_APP_URL, DATABASE_URL, NEXTAUTH_SECRET } = process.env;
  if (DATABASE_APP_URL) return DATABASE_APP_URL;
  if (!DATABASE_URL || !NEXTAUTH_SECRET)
    throw new Error("Set DATABASE_URL and NEXTAUTH_SECRET, or start with `npm run demo`.");
  return appUrlFor(DATABASE_URL, NEXTAUTH_SECRET);
}

import pg from "pg";

const CHANNEL = "plumbline_changes";
const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 10_000;

type Ears = {
  /** What a trigger said: ids alone (migration "live"). */
  onNotice: (payload: string) => void;
  /** After a break: whatever was said meanwhile is lost, and whoever follows has to look again. */
  onBack: () => void;
};

/**
 * Hears what the database tells of changes, over one connection of its own: a listening connection cannot be lent to
 * requests. A connection that breaks is made anew, after longer and longer pauses.
 * Shape  (url, ears) -> a function that ends it. It throws nothing: without a database it goes on trying.
 */
export function listen(url: string, { onNotice, onBack }: Ears): () => Promise<void> {
  let client: pg.Client | null = null;
  let timer: NodeJS.Timeout | undefined;
  let wait = FIRST_WAIT_MS;
  let ended = false;
  let wasThere = false;

  async function connect() {
    const next = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000, keepAlive: true });
    const lost = () => {
      if (client !== next) return;
      client = null;
      void next.end().catch(() => {});
      if (ended) return;
      timer = setTimeout(() => void connect(), wait);
      timer.unref();
      wait = Math.min(wait * 2, LONGEST_WAIT_MS);
    };
    client = next;
    next.on("error", lost);
    next.on("end", lost);
    next.on("notification", ({ payload }) => payload && onNotice(payload));
    try {
      await next.connect();
      await next.query(`LISTEN ${CHANNEL}`);
    } catch {
      return lost();
    }
    wait = FIRST_WAIT_MS;
    if (wasThere) onBack();
    wasThere = true;
  }

  void connect();
  return async () => {
    ended = true;
    clearTimeout(timer);
    const last = client;
    client = null;
    await last?.end().catch(() => {});
  };
}

import { database, serverUrl } from "@/db/client";
import { listen } from "@/db/listen";
import { makeHub, type Hub } from "./hub.server";

const shared = globalThis as { plumblineHub?: Hub };

/** The one hub of this process, kept over hot reloads; it listens from the first page that is open. */
export const hub = (): Hub => (shared.plumblineHub ??= makeHub(database(), (ears) => listen(serverUrl(), ears)));

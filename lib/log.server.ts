import pino from "pino";

/** One JSON line per event on standard output. Never an entry's content, a name, an address or a token. */
export const log = pino({ level: process.env.LOG_LEVEL ?? "info", base: undefined });

/** What may be told of an error that nobody expected: its kind and where, not its message. */
export function unexpected(error: unknown, requestId: string) {
  const { name = "unknown", stack = "", code } = (error ?? {}) as { name?: string; stack?: string; code?: string };
  const where = stack
    .split("\n")
    .filter((line) => line.trimStart().startsWith("at "))
    .slice(0, 6);
  log.error({ requestId, name, code, where }, "unexpected");
}

import { quietOf } from "./reminders/quiet";

const SHORTEST_SECRET_BYTES = 32;
const SAMPLES = /change.?me|secret|example|sample|password|your|placeholder|default/i;

type Settings = Record<string, string | undefined>;

/** Why a secret must not guard a server; null when it may. */
export function secretFault(secret: string | undefined): string | null {
  if (!secret) return "NEXTAUTH_SECRET is not set.";
  if (Buffer.byteLength(secret) < SHORTEST_SECRET_BYTES) return "NEXTAUTH_SECRET is shorter than 32 bytes.";
  if (SAMPLES.test(secret) || new Set(secret).size < 8)
    return "NEXTAUTH_SECRET looks like a sample, not like a secret.";
  return null;
}

/** Stops a production server that was not set up, with one sentence on what to do. */
export function checkSettings(settings: Settings): void {
  if (settings.NODE_ENV !== "production" || settings.NEXT_PHASE === "phase-production-build") return;
  const fault =
    secretFault(settings.NEXTAUTH_SECRET) ??
    (settings.DATABASE_URL || settings.DATABASE_APP_URL ? null : "DATABASE_URL is not set.") ??
    (settings.NEXTAUTH_URL ? null : "NEXTAUTH_URL, the address people open, is not set.") ??
    (quietOf(settings.PLUMBLINE_QUIET_HOURS) ? null : "PLUMBLINE_QUIET_HOURS is no two whole hours such as 21-7.");
  if (!fault) return;
  console.error(
    `Plumbline does not start: ${fault} Make a secret with \`openssl rand -hex 32\`; the README lists the settings.`,
  );
  process.exit(1);
}

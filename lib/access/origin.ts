type Settings = { NEXTAUTH_URL?: string; PLUMBLINE_ORIGINS?: string; PLUMBLINE_DEMO?: string };

/**
 * Whether a mutation comes from our own pages: the Origin header must be there and be ours. Forwarded headers count for
 * nothing, as whoever sends the request may write them.
 * The demo, which nobody has configured, takes any address on which it was opened itself.
 */
export function isOwnOrigin(origin: string | null, host: string | null, settings: Settings): boolean {
  if (!origin || origin === "null") return false;
  const own = [settings.NEXTAUTH_URL, ...(settings.PLUMBLINE_ORIGINS ?? "").split(",")].map(originOf);
  if (own.includes(origin)) return true;
  return settings.PLUMBLINE_DEMO === "1" && host !== null && origin === `http://${host}`;
}

function originOf(address: string | undefined): string | null {
  try {
    return new URL(address ?? "").origin;
  } catch {
    return null;
  }
}

/**
 * Whether an Authorization header can be decoded at all. Broken percent signs make the sign-in library fail instead of
 * refusing.
 * Source GHSA-xmf8-cvqr-rfgj.
 */
export function isReadableAuthorization(header: string | null): boolean {
  try {
    decodeURIComponent(header ?? "");
    return true;
  } catch {
    return false;
  }
}

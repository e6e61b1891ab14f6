/**
 * A path of this app out of text that anybody may have written, else "/".
 * Other origins, protocol-relative and backslashed addresses, control characters and user parts are refused.
 */
export function ownPath(wanted: string | null | undefined): string {
  if (!wanted || !wanted.startsWith("/") || /[\\\u0000-\u0020\u007f]/.test(wanted) || wanted.startsWith("//"))
    return "/";
  const here = "https://plumbline.invalid";
  try {
    const url = new URL(wanted, here);
    return url.origin === here && !url.pathname.startsWith("//") ? url.pathname + url.search : "/";
  } catch {
    return "/";
  }
}

/** The path of a whole address of ours (`ours` is the origin people open), as next-auth writes the way back; else "/". */
export function ownPathOf(address: unknown, ours: string | undefined): string {
  if (typeof address !== "string") return "/";
  const origin = ours && URL.canParse(ours) ? new URL(ours).origin : null;
  return ownPath(origin && address.startsWith(`${origin}/`) ? address.slice(origin.length) : address);
}

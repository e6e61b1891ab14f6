/*
 * A browser says itself where its notifications go, so this is the one address that we call because somebody sent it:
 * https on its usual port, by the name of a host, and of one that the world can reach (the connection is looked at again).
 */
const LONGEST = 1000;
const OWN_NAMES = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|private|test|invalid|onion|arpa)$/;

export function isPushEndpoint(text: string): boolean {
  if (text.length > LONGEST || !/^https:\/\/[^\s]+$/.test(text)) return false;
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return false;
  }
  if (url.protocol !== "https:" || url.port !== "" || url.username !== "" || url.password !== "" || url.hash !== "")
    return false;
  const name = url.hostname;
  // No numbers for a host, in any spelling: URL has turned them all into these two.
  if (name.startsWith("[") || /^[\d.]+$/.test(name)) return false;
  return /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(name) && !OWN_NAMES.test(name);
}

const BASE64URL = /^[\w-]+={0,2}$/;
const bytesOf = (text: string): number[] =>
  BASE64URL.test(text) && text.length < 200
    ? Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/").replace(/=+$/, "")), (char) => char.charCodeAt(0))
    : [];

/** Whether these are the two keys of a subscription: a point of the curve P-256 as it is written, and 16 bytes. */
export function areKeys(p256dh: string, auth: string): boolean {
  try {
    const point = bytesOf(p256dh);
    return point.length === 65 && point[0] === 4 && bytesOf(auth).length === 16;
  } catch {
    return false;
  }
}

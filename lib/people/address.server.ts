/** The address of a page as it goes into a letter: from the setting alone, never from what a request claims. */
export function addressOf(path: string): string {
  const base = process.env.NEXTAUTH_URL;
  if (!base) throw new Error("NEXTAUTH_URL is not set: without it no letter can hold a link.");
  return new URL(path, base).toString();
}

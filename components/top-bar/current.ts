/** Which of `hrefs` a page at `path` belongs to: the longest that is the path or a folder above it; null when none is. */
export function currentOf(hrefs: readonly string[], path: string | null): string | null {
  const above = hrefs.filter((href) => path === href || path?.startsWith(href === "/" ? "/" : `${href}/`));
  return above.sort((a, b) => b.length - a.length)[0] ?? null;
}

import type { ComponentProps } from "react";

/**
 * A link to another page of Plumbline: a plain one, which `SoftNavigation` follows without loading the page anew. Nothing is
 * fetched ahead of a tap. A page has dozens; as components of the browser they would cost more than the rest of it. `stays`
 * leaves the page where it is scrolled to.
 */
export function Link({ stays = false, ...rest }: ComponentProps<"a"> & { href: string; stays?: boolean }) {
  return <a data-soft={stays ? "stays" : ""} {...rest} />;
}

import { type ComponentProps, type ElementType, useMemo } from "react";
import type { Markup } from "./markup";

/** An element that holds `Markup`. The only place where a string becomes markup, and no other kind of string fits. */
export function Raw<Tag extends ElementType = "div">({
  as,
  html: { __html },
  ...rest
}: { as?: Tag; html: Markup } & Omit<ComponentProps<Tag>, "as" | "html" | "children">) {
  const Element: ElementType = as ?? "div";
  // One and the same object for the same HTML: for another one React would write it again, over what a person has typed.
  const held = useMemo(() => ({ __html }), [__html]);
  return <Element {...rest} dangerouslySetInnerHTML={held} />;
}

"use client";
import { usePathname } from "next/navigation";
import { markup } from "@/components/markup";
import { Raw } from "@/components/raw";
import { currentOf } from "./current";

/** `icon` is a path in a box of 20 x 20. */
export type NavItem = { href: string; label: string; icon?: string };

/** Links that know which of them leads to where one is. Client code for that alone: a layout is not drawn anew on a move. */
export function NavLinks({
  items,
  ...nav
}: {
  items: readonly NavItem[];
  className: string | undefined;
  "aria-label": string;
}) {
  const current = currentOf(
    items.map((item) => item.href),
    usePathname(),
  );
  const links = items.map(({ href, label, icon }) => {
    const drawn =
      icon && markup`<svg viewBox='0 0 20 20' width='22' height='22' aria-hidden='true'><path d='${icon}'/></svg>`;
    return markup`<a href='${href}'${href === current && markup` aria-current='page'`}>${drawn || null}<span>${label}</span></a>`;
  });
  return <Raw as="nav" data-soft="" {...nav} html={markup`${links}`} />;
}

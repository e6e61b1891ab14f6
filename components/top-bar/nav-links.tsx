"use client";
import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { currentOf } from "./current";

export type NavItem = { href: string; label: string; icon?: ReactNode };

/** Links that know which of them leads to where one is. Client code for that alone: a layout is not drawn anew on a move. */
export function NavLinks({ items }: { items: readonly NavItem[] }) {
  const current = currentOf(
    items.map((item) => item.href),
    usePathname(),
  );
  return items.map((item) => (
    <Link key={item.href} href={item.href} prefetch={false} aria-current={item.href === current ? "page" : undefined}>
      {item.icon}
      <span>{item.label}</span>
    </Link>
  ));
}

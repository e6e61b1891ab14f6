"use client";
import { useRouter } from "next/navigation";
import type { ComponentProps, MouseEvent } from "react";
import type { Markup } from "./markup";
import { Raw } from "./raw";

/**
 * A navigation whose links come as one piece of markup: as many `next/link` cost many times as much. They lead on without
 * loading the page anew, as those would; with a modifier key, or without JavaScript, they are plain links.
 */
export function SoftLinks({ html, ...rest }: { html: Markup } & Omit<ComponentProps<"nav">, "onClick" | "children">) {
  const router = useRouter();
  function follow(event: MouseEvent) {
    const link = (event.target as Element).closest("a[href]");
    if (!link || event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    router.push(link.getAttribute("href")!);
  }
  return <Raw as="nav" {...rest} html={html} onClick={follow} />;
}

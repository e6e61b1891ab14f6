"use client";
import { useRouter } from "next/navigation";
import { useEffect } from "react";

/**
 * Follows the links that are marked `data-soft`, themselves (components/link.tsx) or all of a part of the page at once. With a
 * modifier key, into another window, or before this is there they are plain.
 */
export function SoftNavigation() {
  const router = useRouter();
  useEffect(() => {
    function follow(event: MouseEvent) {
      const link = (event.target as Element).closest<HTMLAnchorElement>("a[href]");
      const soft = link?.closest<HTMLElement>("[data-soft]");
      if (!link || !soft || event.defaultPrevented || event.button !== 0 || !leadsOn(link)) return;
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      router.push(link.getAttribute("href")!, { scroll: soft.dataset.soft !== "stays" });
    }
    document.addEventListener("click", follow);
    return () => document.removeEventListener("click", follow);
  }, [router]);
  return null;
}

/** To a page of ours in this window: not to a file, and not away. */
const leadsOn = (link: HTMLAnchorElement) =>
  (link.target === "" || link.target === "_self") && link.origin === location.origin && !link.hasAttribute("download");

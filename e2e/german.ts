import type { Page } from "@playwright/test";
import { GERMAN } from "../messages/german";

/** Words that stand in English sentences and in no German one. */
const ENGLISH =
  /\b(?:the|and|of|your|you|with|for|this|these|that|are|not|from|has|have|it|its|is|to|by|when|which|who|what|days?|weeks?|runs?|pain|today|yesterday|or|be|on|at|as|if|any|than|yet|left|right|side|sets|reps|back|since|again|only|every|each|more|one|other)\b/i;

const changed = Object.entries(GERMAN)
  .filter(([english, german]) => german !== english)
  .map(([english]) => english);

/**
 * What a page in German says in English: in its title, its text and what only screen readers read. Text that says its own
 * language, and what `theirs` finds (people's own words), is left out.
 */
export async function englishOn(page: Page, theirs: readonly string[]): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const found = [document.title];
    const skipped = "script, style, noscript, template, [lang='en'], [translate='no']";
    const walk = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      const node = walk.currentNode;
      const element = node instanceof Element ? node : node.parentElement!;
      if (element.closest(skipped)) continue;
      if (!(node instanceof Element)) found.push(node.nodeValue ?? "");
      else
        for (const name of ["aria-label", "aria-description", "aria-roledescription", "title", "alt", "placeholder"])
          found.push(node.getAttribute(name) ?? "");
    }
    return [...new Set(found.map((text) => text.replace(/\s+/g, " ").trim()))].filter((text) => /[a-z]{2}/i.test(text));
  });
  const english = new Set(changed);
  return texts.filter((text) => {
    const ours = theirs.reduce((rest, each) => rest.replaceAll(each, " "), text);
    return english.has(text) ? !theirs.includes(text) : ENGLISH.test(ours);
  });
}

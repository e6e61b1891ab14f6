import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "./fixtures";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Describing every node that passes takes as long as looking for those that do not. */
const axe = (page: Page) => new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ["violations"] });

/** No serious and no critical finding in light; in dark the colours once more. `colours: false` leaves both to another look. */
export async function axeClean(page: Page, where: string, { colours = true } = {}) {
  await look(page, "light");
  const all = axe(page).withTags(TAGS);
  const light = await (colours ? all : all.disableRules(["color-contrast"])).analyze();
  const dark = colours ? await contrastInDark(page) : [];
  const found = [...light.violations, ...dark]
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map((node) => node.target.join(" "))
          .slice(0, 4)
          .join(" | ")}`,
    );
  expect.soft(found, where).toEqual([]);
}

async function contrastInDark(page: Page) {
  await look(page, "dark");
  const { violations } = await axe(page).withRules(["color-contrast"]).analyze();
  return violations.map((each) => ({ ...each, id: `${each.id} in dark` }));
}

/** Changes the look and ends what moves: while a colour is on its way, contrast is nobody's. */
async function look(page: Page, colorScheme: "light" | "dark") {
  await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
  await page.evaluate(async () => {
    // Two frames: the change of look is drawn in the first.
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    for (const animation of document.getAnimations())
      if (animation.effect?.getComputedTiming().endTime === Infinity) animation.cancel();
      else animation.finish();
  });
}

import { WALL_TEST_CAVEAT, WALL_TEST_LABELS } from "@/lib/logs/wall-test-words";
import { expect, test } from "./fixtures";

test("a wall test is read, done and on record, with how little it says", { tag: "@phone" }, async ({ open }) => {
  for (const javaScriptEnabled of [true, false]) {
    const page = await open("Freya Holm", { javaScriptEnabled });
    const found = javaScriptEnabled ? WALL_TEST_LABELS["more-than-hand"] : WALL_TEST_LABELS.tight;
    await page.goto("/wall-test");
    await expect(page.getByText(/^Slide a flat hand behind the small of your back/)).toBeVisible();
    await expect(page.getByText(WALL_TEST_CAVEAT)).toBeVisible();
    await page.getByRole("button", { name: "Save the wall test" }).click();
    await expect(page.getByRole("alert").first(), "nothing chosen is nothing saved").toBeVisible();
    await page.getByRole("radio", { name: found }).check();
    await page.getByRole("button", { name: "Save the wall test" }).click();
    await expect(page.getByText("See it in your history")).toBeVisible();
    await page.goto("/progress");
    await expect(page.getByText(`Wall test: ${found}`).first()).toBeAttached();
  }
});

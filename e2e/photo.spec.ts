import sharp from "sharp";
import { expect, test } from "./fixtures";

const picture = async (red: number, type: "jpeg" | "png") => {
  const drawn = sharp({ create: { width: 900, height: 1200, channels: 3, background: { r: red, g: 90, b: 60 } } });
  return { name: `a.${type}`, mimeType: `image/${type}`, buffer: await drawn.toFormat(type).toBuffer() };
};

for (const javaScriptEnabled of [true, false])
  test(
    `a club's own exercise is shown by photos of its start and end${javaScriptEnabled ? "" : ", put there without JavaScript too"}`,
    { tag: "@desktop" },
    async ({ open }) => {
      const page = await open("coach", { javaScriptEnabled });
      const name = `Step over ${javaScriptEnabled ? "one" : "two"}`;
      await page.goto("/exercises/new");
      await page.getByLabel("Name", { exact: true }).fill(name);
      await page.getByLabel("How is it counted?").selectOption("reps");
      await page.getByLabel("Where most people start").fill("3 × 10");
      await page.getByRole("button", { name: "Save" }).click();
      await expect(page.getByRole("heading", { name, level: 1 })).toBeVisible();

      const slot = (frame: string) => page.locator("form", { has: page.getByLabel(`Photo of the ${frame}`) });
      await slot("start").getByRole("button", { name: "Put it here" }).click();
      await expect(page.getByText("Choose a photo first.")).toBeVisible();
      const text = { name: "a.jpg", mimeType: "image/jpeg", buffer: Buffer.from("no photo at all") };
      await page.getByLabel("Photo of the start").setInputFiles(text);
      await slot("start").getByRole("button", { name: "Put it here" }).click();
      await expect(page.getByText("That file is no photo we can read.")).toBeVisible();
      await page.getByLabel("Photo of the start").setInputFiles(await picture(220, "jpeg"));
      await slot("start").getByRole("button", { name: "Put it here" }).click();
      const shown = (frame: string) => page.getByRole("img", { name: `${name}: ${frame}` });
      await expect(shown("start")).toBeVisible();
      await expect(shown("end")).toHaveCount(0);
      await page.getByLabel("Photo of the end").setInputFiles(await picture(20, "png"));
      await slot("end").getByRole("button", { name: "Put it here" }).click();
      await expect(shown("end")).toBeVisible();
      const wide = await shown("end").evaluate((image: HTMLImageElement) =>
        image.decode().then(() => image.naturalWidth),
      );
      expect(wide, "made smaller than it came").toBe(540);
      const kept = await page.request.get((await shown("end").getAttribute("src"))!);
      expect(kept.headers()["cache-control"]).toBe("private, max-age=31536000, immutable");

      await page.getByRole("button", { name: "Delete the photo of the start" }).click();
      await expect(shown("start")).toHaveCount(0);
    },
  );

import fs from "node:fs";
import { database } from "./database";
import { expect, test } from "./fixtures";

test(
  "programs are saved as a file and come back from it; a damaged one is refused with the place",
  { tag: "@desktop" },
  async ({ open }, info) => {
    const page = await open("coach");
    await page.goto("/programs");
    const asPages: string[] = [];
    page.on("request", (each) => each.headers().rsc && asPages.push(new URL(each.url()).pathname));
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: "Save all as a file" }).click();
    const path = info.outputPath("programs.json");
    await (await download).saveAs(path);
    expect(asPages, "a file is no page of the router").not.toContain("/programs/export");
    const file = JSON.parse(fs.readFileSync(path, "utf8")) as { programs: { title: string }[] };
    const named = file.programs.find((program) => program.title === "Hamstrings daily")!;
    named.title = "Hamstrings from a file";
    file.programs = [named];
    fs.writeFileSync(path, JSON.stringify(file));

    await page.goto("/programs/import");
    const broken = info.outputPath("broken.json");
    fs.writeFileSync(broken, JSON.stringify(file).replace('"sets":2', '"sets":99'));
    await page.getByLabel("File").setInputFiles(broken);
    await page.getByRole("button", { name: "Add its programs" }).click();
    await expect(page.getByText(/Sets must be a whole number from 1 to 10\. \(at programs\.0\.items/)).toBeVisible();
    await page.getByLabel("File").setInputFiles(path);
    await page.getByRole("button", { name: "Add its programs" }).click();
    await expect(page.getByText("“Hamstrings from a file”.")).toBeVisible();
    const [stored] = await database()`select count(*)::int from programs where title = 'Hamstrings from a file'`;
    expect(stored!.count).toBe(1);
  },
);

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect } from "./fixtures";

const MAIL = process.env.PLUMBLINE_MAIL_DIR!;

/** The link in the newest letter to an address, once it has been written: it leads to the address people open. */
export async function linkTo(address: string): Promise<URL> {
  const { origin } = new URL(process.env.BASE_URL!);
  let link: string | undefined;
  await expect(async () => {
    link = readdirSync(MAIL)
      .sort()
      .map((name) => readFileSync(path.join(MAIL, name), "utf8"))
      .filter((letter) => letter.includes(`To: ${address}\n`))
      .flatMap((letter) => letter.split("\n").filter((line) => line.startsWith(`${origin}/`)))
      .at(-1);
    expect(link).toBeDefined();
  }).toPass({ timeout: 20_000 });
  return new URL(link!);
}

/** An address that nobody has had yet. */
export const freshAddress = (who: string) => `${who}.${process.hrtime.bigint()}@example.org`;

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect } from "./fixtures";

const MAIL = process.env.PLUMBLINE_MAIL_DIR!;

/** The link in the newest letter to an address, once it has been written. */
export async function linkTo(address: string): Promise<URL> {
  let link: string | undefined;
  await expect(async () => {
    link = readdirSync(MAIL)
      .sort()
      .map((name) => readFileSync(path.join(MAIL, name), "utf8"))
      .findLast((letter) => letter.includes(`To: ${address}\n`))
      ?.match(/^https?:\/\/\S+$/m)?.[0];
    expect(link).toBeDefined();
  }).toPass({ timeout: 20_000 });
  const found = new URL(link!);
  expect(found.origin, "the link leads to the address people open").toBe(new URL(process.env.BASE_URL!).origin);
  return found;
}

/** An address that nobody has had yet. */
export const freshAddress = (who: string) => `${who}.${process.hrtime.bigint()}@example.org`;

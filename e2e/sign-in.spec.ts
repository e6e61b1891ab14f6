import { DEMO, emailField, enter, fromElsewhere, givePassword, PASSWORD, type DemoRole } from "./people";
import { expect, test } from "./fixtures";

const HOME: Record<DemoRole, RegExp> = {
  physio: /\/board$/,
  coach: /\/board$/,
  athlete: /\/today$/,
  admin: /\/members$/,
};

for (const role of ["physio", "coach", "athlete"] as const)
  test(`one click takes the demo's ${role} to their work, also before JavaScript loads`, async ({ open }) => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await open(null, { javaScriptEnabled });
      await page.goto("/");
      await expect(page).toHaveURL(/\/sign-in$/);
      await page.getByRole("button", { name: DEMO[role] }).click();
      await expect(page).toHaveURL(HOME[role]);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    }
  });

test("a password opens the door, a wrong one says so and keeps the address", { tag: "@phone" }, async ({ open }) => {
  const email = await givePassword("Tove Berg");
  for (const javaScriptEnabled of [true, false]) {
    const page = await open(null, { javaScriptEnabled, extraHTTPHeaders: fromElsewhere() });
    await page.goto("/sign-in");
    await enter(page, email.toUpperCase(), "not the password at all");
    await expect(page.getByText("This e-mail and password do not belong together.")).toBeVisible();
    await expect(emailField(page)).toHaveValue(email.toUpperCase());
    await expect(page.getByLabel("Password")).toHaveValue("");
    await page.getByLabel("Password").fill(PASSWORD);
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await expect(page).toHaveURL(/\/today$/);
  }
});

test("an address that nobody has is refused in the words of a wrong password", { tag: "@phone" }, async ({ open }) => {
  const page = await open(null, { extraHTTPHeaders: fromElsewhere() });
  await page.goto("/sign-in");
  await enter(page, "nobody@demo.plumbline.test");
  await expect(page.getByText("This e-mail and password do not belong together.")).toBeVisible();
});

test("a sixth try at a password within minutes waits, even if it is right", { tag: "@phone" }, async ({ open }) => {
  const email = await givePassword("Diego Fuentes");
  const page = await open(null, { javaScriptEnabled: false, extraHTTPHeaders: fromElsewhere() });
  await page.goto("/sign-in");
  for (const password of [...Array.from({ length: 5 }, (_, at) => `wrong for the time ${at}`), PASSWORD]) {
    await enter(page, email, password);
    await expect(page.getByLabel("Password")).toHaveValue("");
  }
  await expect(page.getByText(/Too many tries\. Wait \d+ min/)).toBeVisible();
});

test("after signing out the way back shows nothing, in JavaScript and without", async ({ open }) => {
  for (const javaScriptEnabled of [true, false]) {
    const page = await open(null, { javaScriptEnabled });
    await page.goto("/sign-in");
    await page.getByRole("button", { name: DEMO.coach }).click();
    await expect(page).toHaveURL(/\/board$/);
    const cookies = await page.context().cookies();
    await page.getByRole("button", { name: /menu$/ }).click();
    await page.getByRole("button", { name: "Sign out", exact: true }).click();
    await expect(page).toHaveURL(/\/sign-in$/);
    await page.goBack();
    await page.reload();
    await expect(page).toHaveURL(/\/sign-in(\?next=|$)/);
    await page.context().addCookies(cookies);
    await page.goto("/board");
    await expect(page, "a cookie kept aside is worth nothing").toHaveURL(/\/sign-in(\?next=|$)/);
  }
});

test("signing out everywhere ends the other devices too", { tag: "@desktop" }, async ({ open }) => {
  const name = "Oluwaseun Adeyemi";
  const [phone, laptop] = [await open(name), await open(null, { extraHTTPHeaders: fromElsewhere() })];
  await laptop.goto("/sign-in");
  await enter(laptop, await givePassword(name));
  await expect(laptop).toHaveURL(/\/today$/);
  await phone.goto("/today");
  await expect(phone).toHaveURL(/\/today$/);
  await laptop.getByRole("button", { name: /menu$/ }).click();
  await laptop.getByRole("button", { name: "Sign out everywhere" }).click();
  await expect(laptop).toHaveURL(/\/sign-in$/);
  await phone.reload();
  await expect(phone).toHaveURL(/\/sign-in(\?next=|$)/);
});

test("a session begins with a cookie that was never there before", { tag: "@desktop" }, async ({ open }) => {
  const page = await open(null);
  await page.goto("/sign-in");
  await page.context().addCookies([{ name: "plumbline-session", value: "planted", url: page.url() }]);
  await page.reload();
  await page.getByRole("button", { name: DEMO.athlete }).click();
  await expect(page).toHaveURL(/\/today$/);
  const [cookie] = (await page.context().cookies()).filter(({ name }) => name === "plumbline-session");
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/" });
  expect(cookie!.value).not.toBe("planted");
});

test(
  "signing in leads on to the page that was asked for, and never out of Plumbline",
  { tag: "@desktop" },
  async ({ open }) => {
    const email = await givePassword("Yuki Tanaka");
    for (const [asked, reached] of [
      ["/history", "/history"],
      ["/sign-in?next=//evil.example", "/today"],
      ["/sign-in?next=https://evil.example", "/today"],
      ["/sign-in?next=/%5Cevil.example", "/today"],
    ] as const) {
      const page = await open(null, { extraHTTPHeaders: fromElsewhere() });
      await page.goto(asked);
      await enter(page, email);
      await expect(page).toHaveURL(new URL(reached, process.env.BASE_URL).href);
    }
  },
);

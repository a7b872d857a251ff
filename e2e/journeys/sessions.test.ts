import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { asker, newClass } from "../api.ts";
import { closeAll, device, signIn } from "../steps.ts";

test("somebody sees where they are signed in, and signs out there from here", async ({ browser }) => {
  const school = await device(browser);
  await signIn(school, "ines");
  const home = await device(browser, { viewport: { width: 1280, height: 800 } });
  await signIn(home, "ines");
  await home.goto("/display");
  await home.getByRole("link", { name: "Je wachtwoord veranderen" }).click();
  const list = home.getByRole("region", { name: "Waar je bent ingelogd" });
  await expect(list.getByRole("listitem")).toHaveCount(2);
  await expect(list.getByRole("listitem").filter({ hasText: "Hier" })).toHaveCount(1);
  expect((await new AxeBuilder({ page: home }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  await list.getByRole("button", { name: "Log daar uit" }).click();
  await expect(list.getByRole("status")).toHaveText("Daar ben je uitgelogd.");
  await expect(list.getByRole("listitem")).toHaveCount(1);

  await school.goto("/home");
  await expect(school).toHaveURL(/\/sign-in/);
  await home.goto("/home");
  await expect(home).toHaveURL(/\/home/);
  await closeAll(school, home);
});

test("somebody still gets in where they signed in before, while others guess their password elsewhere", async ({
  browser,
}) => {
  const { cards } = await newClass(await asker("juf.ilse"), "Bekend", ["Gijs"]);
  const { username = "", password = "" } = cards[0] ?? {};
  const own = await device(browser);
  await signIn(own, username, password);
  await own.getByRole("button", { name: "Uitloggen" }).click();
  await expect(own.getByRole("banner").getByRole("link", { name: "Inloggen" })).toBeVisible();
  for (let tries = 0; tries < 10; tries++)
    await expect(asker(username, `gok ${tries}`)).rejects.toThrow("401 wrongNameOrPassword");
  const elsewhere = await device(browser);
  await elsewhere.goto("/sign-in");
  await elsewhere.getByLabel("Schoolcode").fill("demo");
  await elsewhere.getByLabel("Gebruikersnaam").fill(username);
  await elsewhere.getByLabel("Wachtwoord", { exact: true }).fill(password);
  await elsewhere.keyboard.press("Enter");
  await expect(elsewhere.getByRole("alert").getByText(/^Je hebt het te vaak/)).toBeVisible();
  await signIn(own, username, password);
  await expect(own).toHaveURL(/\/home/);
  await closeAll(own, elsewhere);
});

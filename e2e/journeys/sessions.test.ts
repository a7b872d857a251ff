import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
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

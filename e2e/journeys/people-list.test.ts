import { expect, test } from "@playwright/test";
import { dress, inspect, looks } from "../looks.ts";
import { closeAll, device, signIn } from "../steps.ts";

const list = "Voornaam\tTussenvoegsel\tAchternaam\nZeynep\t\tZwart\nZico\tvan\tZanten\n\t\t";

test("an admin brings teachers in by a list, prints their cards, and one of them signs in", async ({ browser }) => {
  test.setTimeout(180_000);
  const admin = await device(browser, { viewport: { width: 1280, height: 900 } });
  const teacher = await device(browser);
  await signIn(admin, "beheer");
  await admin.goto("/admin/people");
  await admin.getByRole("link", { name: "Docenten toevoegen met een lijst" }).click();
  await expect(admin.getByRole("heading", { level: 1, name: "Docenten toevoegen met een lijst" })).toBeVisible();
  await expect(async () => {
    await admin.getByLabel("De lijst", { exact: true }).fill(list);
    await admin.getByRole("button", { name: "Kijk de lijst na" }).click();
    await expect(admin.getByRole("heading", { name: "2 personen gevonden" })).toBeVisible({ timeout: 3000 });
  }).toPass();
  for (const look of looks) {
    await admin.setViewportSize({ width: look.width, height: 800 });
    await inspect(admin, "people list", { ...look, locale: "nl", theme: "light" });
  }
  await admin.setViewportSize({ width: 1280, height: 900 });
  await admin.getByRole("button", { name: "Voeg 2 personen toe" }).click();
  await expect(admin.getByRole("heading", { name: "De lijst is verwerkt" })).toBeVisible();
  const card = admin.getByRole("listitem").filter({ hasText: "Zeynep Zwart" });
  const words = await card.locator("dd").allInnerTexts();
  await inspect(admin, "people added", { locale: "nl", theme: "light", width: 1280 });
  await signIn(teacher, words[2] ?? "", words[3] ?? "");
  await expect(teacher.getByRole("link", { name: "Klassen" })).toBeVisible();

  // What the admin decides for the school is on the same person's first screen.
  for (const look of looks) {
    await dress(admin, look);
    await admin.goto("/admin");
    await expect(admin.getByRole("heading", { name: /Instellingen|Settings/ })).toBeVisible();
    await inspect(admin, "admin settings", look);
  }
  await closeAll(admin, teacher);
});

import { expect, type Page, test } from "@playwright/test";
import { answerSomething, closeAll, demo, device, showProof, signIn, watched } from "../steps.ts";

/** One round with the keyboard's focus where it belongs: an answer, its proof, and the next question. */
async function review(page: Page, words: { check: string; again: RegExp; on: RegExp }, locale: "nl" | "en") {
  await answerSomething(page, locale);
  await page.getByRole("button", { name: words.check, exact: true }).click();
  const feedback = page.locator("section[aria-labelledby=feedback]");
  await expect(page.locator("#feedback")).toBeFocused();
  await showProof(feedback);
  await expect(page.getByText(words.again)).toBeVisible();
  await page.getByRole("button", { name: words.on }).click();
  await expect(page.locator("#screen-heading")).toBeFocused();
}

const dutch = { check: "Controleer", again: /^Deze zin komt terug op /, on: /^(Verder|Klaar)$/ };
const english = { check: "Check", again: /^This sentence comes back on /, on: /^(Continue|Finish)$/ };

test("what was missed last week comes back as other questions; answered, it is put off", async ({ page }) => {
  watched(page);
  await signIn(page, "thijs");
  await page.goto("/home");
  await expect(page.getByRole("heading", { name: "Herhalen" })).toBeVisible();
  await page.getByRole("link", { name: "Begin met herhalen" }).click();
  await expect(page.getByText(/^Vraag 1 van \d$/)).toBeVisible();
  await page.getByRole("button", { name: "Controleer", exact: true }).click();
  await expect(
    page
      .getByRole("alert")
      .filter({ hasText: "Weet ik niet" })
      .or(page.getByText(/^Kies of typ/)),
  ).toBeVisible();
  const count = Number(/van (\d)/.exec((await page.getByText(/^Vraag 1 van \d$/).textContent()) ?? "")?.[1]);
  await page.getByRole("button", { name: "Weet ik niet" }).click();
  await expect(page.locator("#feedback")).toBeFocused();
  await page.getByRole("button", { name: dutch.on }).click();
  for (let number = 2; number <= count; number += 1) await review(page, dutch, "nl");
  await expect(page.getByRole("heading", { name: "Klaar voor vandaag" })).toBeVisible();
  await expect(page.getByText(/^Je wist \d van de \d zin(nen)? nog\.$/)).toBeVisible();
  await page.goto("/review");
  await expect(page.getByText(/Niets te herhalen vandaag|Vraag 1 van/)).toBeVisible();
});

test("review in English, without a network for a moment, and switched off for good", async ({ page, context }) => {
  watched(page);
  await signIn(page, "milan");
  await context.addCookies([{ name: "locale", value: "en", url: page.url(), sameSite: "Lax" }]);
  await page.goto("/review");
  await answerSomething(page, "en");
  await context.setOffline(true);
  await page.getByRole("button", { name: "Check", exact: true }).click();
  await expect(page.getByText(/^The server could not be reached/)).toBeVisible();
  await context.setOffline(false);
  await review(page, english, "en");
  await page.getByRole("button", { name: "Stop reviewing" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Yes, switch off" }).click();
  await expect(page.getByText("Review is switched off")).toBeVisible();
  await page.getByRole("button", { name: "Switch review on" }).click();
  await expect(page.getByText("Nothing to review today")).toBeVisible();
});

test("the teacher sees what the class still knows", async ({ browser }) => {
  const page = await device(browser, { viewport: { width: 1280, height: 800 } });
  await signIn(page, demo.teacher);
  await page.goto("/teacher/assignments/demo-3A-test/memory");
  await expect(page.getByRole("heading", { name: "Wat weet de klas nog?" })).toBeVisible();
  const rows = page.getByRole("row");
  expect(await rows.count()).toBeGreaterThan(3);
  await expect(page.getByRole("columnheader", { name: "Verwacht nu" })).toBeVisible();
  await expect(page.getByText(/^\d+ ?%$/).first()).toBeVisible();
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.getByText(/^Gemist door \d+, herhaald door \d+/).first()).toBeVisible();
  await closeAll(page);
});

import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { answerSomething, closeAll, device, signIn, startQuiz, toQuestions, toStart, watched } from "../steps.ts";

const saved = (page: Page) => page.getByRole("status").filter({ hasText: /^Bewaard om/ });
const attemptOf = (page: Page): string => new URL(page.url()).pathname.split("/").slice(0, 3).join("/");
const keptPages = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const shelves = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const kept = await Promise.all(shelves.map((shelf) => shelf.keys()));
    return kept.flat().map(({ url }) => new URL(url).pathname);
  });

/** No violation of any impact, and nothing wider than the window. */
async function inspect(page: Page, what: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect
    .soft(
      violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(" ")}`),
      what,
    )
    .toEqual([]);
  const room = page.viewportSize()?.width ?? 0;
  expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), what).toBeLessThanOrEqual(room);
}

/** A signed-in student's own practice, at its first question; a choice. */
async function practise(page: Page, username: string): Promise<void> {
  await signIn(page, username);
  await toStart(page);
  await startQuiz(page, /Zes vragen/);
}

test("a quiz that was opened online is finished without a network, reloaded in between, and handed in when it is back", async ({
  browser,
}) => {
  const page = await device(browser);
  await toStart(page);
  await startQuiz(page, /Zes vragen/);
  const attempt = attemptOf(page);
  await answerSomething(page);
  await expect(saved(page)).toBeVisible();
  await expect.poll(() => keptPages(page)).toContain(`${attempt}/offline`);

  await page.context().setOffline(true);
  await expect(page.getByText("Geen verbinding. Alles tot nu toe is bewaard; je kunt verder.")).toBeVisible();
  await page.getByRole("button", { name: "Volgende" }).click();
  await expect(page).toHaveTitle(/^Vraag 2 van 6/);
  await answerSomething(page);
  await expect(page.getByText("Geen verbinding. 1 antwoord staat op dit apparaat")).toBeVisible();
  await expect(page.getByText("Nakijken kan nu niet")).toBeVisible();
  await expect(saved(page)).toHaveCount(0);
  await inspect(page, "a question without a network");

  await page.reload();
  await expect(page).toHaveTitle(/^Vraag 2 van 6/);
  await expect(page.getByText("Geen verbinding. 1 antwoord staat op dit apparaat")).toBeVisible();
  await expect(page.getByRole("progressbar", { name: "2 van de 6 vragen beantwoord" })).toBeVisible();
  await page.getByRole("button", { name: "Lees de tekst" }).click();
  await expect(page.getByRole("dialog")).toContainText("Armenië");
  await page.getByRole("dialog").getByRole("button", { name: "Sluit" }).click();
  for (let number = 3; number <= 6; number++) {
    await page.getByRole("button", { name: "Volgende" }).click();
    await expect(page).toHaveTitle(new RegExp(`^Vraag ${number} van 6`));
    await answerSomething(page);
  }
  await page.getByRole("button", { name: "Naar het overzicht" }).click();
  await page.getByRole("button", { name: "Inleveren" }).click();
  await expect(page.getByRole("dialog")).toContainText("Inleveren kan zodra er verbinding is.");
  await page.getByRole("button", { name: "Lever in zodra er verbinding is" }).click();
  await expect(page.getByText("Je werk wordt ingeleverd zodra dat kan")).toBeVisible();
  await inspect(page, "the review without a network");

  await page.context().setOffline(false);
  await expect(page.getByRole("heading", { name: "Je uitslag" })).toBeVisible();
  await expect(page.getByText("Geen antwoord")).toHaveCount(0);
  expect(await keptPages(page)).toEqual([]);
  await closeAll(page);
});

test("answers of a tab that was closed without a network leave when the student comes back, without a touch", async ({
  browser,
}) => {
  const page = await device(browser);
  await practise(page, "emma");
  await expect.poll(() => keptPages(page)).toContain(`${attemptOf(page)}/offline`);
  const attempt = attemptOf(page);
  await page.context().setOffline(true);
  await page.getByRole("radio").nth(1).check();
  await expect(page.getByText("Geen verbinding. 1 antwoord staat op dit apparaat")).toBeVisible();
  const again = watched(await page.context().newPage());
  await page.close();
  await page.context().setOffline(false);
  await again.goto("/home");
  await expect(again.getByText("De antwoorden die nog op dit apparaat stonden, zijn verstuurd")).toBeVisible();

  const elsewhere = await device(browser);
  await signIn(elsewhere, "emma");
  await elsewhere.goto(`${attempt}/questions/1`);
  await expect(elsewhere.getByRole("radio").nth(1)).toBeChecked();
  await closeAll(again, elsewhere);
});

test("two tabs show the same answers, and handing in in one ends the other", async ({ browser }) => {
  const first = await device(browser);
  await toStart(first);
  await startQuiz(first, /Zes vragen/);
  const second = watched(await first.context().newPage());
  await second.goto(first.url());
  await first.getByRole("radio").nth(1).check();
  await expect(second.getByRole("radio").nth(1)).toBeChecked();
  await second.getByRole("radio").nth(2).check();
  await expect(first.getByRole("radio").nth(2)).toBeChecked();
  await expect(saved(first)).toBeVisible();
  await expect(saved(second)).toBeVisible();

  await second.getByRole("button", { name: "Kijk na" }).click();
  await expect(second.getByText("Het bewijs in de tekst")).toBeVisible();
  await first.reload();
  await expect(first.getByText("Het bewijs in de tekst")).toBeVisible();

  await first.goto(`${attemptOf(first)}/review`);
  await first.getByRole("button", { name: "Inleveren" }).click();
  await first.getByRole("button", { name: "Ja, lever in" }).dblclick();
  await expect(first.getByRole("heading", { name: "Je uitslag" })).toBeVisible();
  await expect(second.getByRole("heading", { name: "Je uitslag" })).toBeVisible();
  await closeAll(first, second);
});

test("of two devices the newer answer stands, and the older screen says so and can put its own back", async ({
  browser,
}) => {
  const phone = await device(browser);
  const laptop = await device(browser, { viewport: { width: 1280, height: 800 } });
  await practise(phone, "ravi");
  await phone.getByRole("radio").nth(0).check();
  await expect(saved(phone)).toBeVisible();
  await signIn(laptop, "ravi");
  await laptop.goto(phone.url());
  await expect(laptop.getByRole("radio").nth(0)).toBeChecked();
  await laptop.getByRole("radio").nth(2).check();
  await expect(saved(laptop)).toBeVisible();

  await phone.evaluate(() => window.dispatchEvent(new Event("focus")));
  await expect(phone.getByText("Deze vraag is op een ander apparaat later beantwoord")).toBeVisible();
  await expect(phone.getByRole("radio").nth(2)).toBeChecked();
  await inspect(phone, "an answer that gave way");
  await phone.getByRole("button", { name: "Zet mijn antwoord van hier terug" }).click();
  await expect(phone.getByRole("radio").nth(0)).toBeChecked();
  await expect(saved(phone)).toBeVisible();
  await laptop.reload();
  await expect(laptop.getByRole("radio").nth(0)).toBeChecked();
  await closeAll(phone, laptop);
});

test("a sign-in that ends in the middle loses nothing, and another person's never sends the first one's answers", async ({
  browser,
}) => {
  const page = await device(browser);
  await practise(page, "noor");
  await page.context().clearCookies({ name: "session" });
  await page.getByRole("radio").nth(1).check();
  await expect(page.getByRole("alert").filter({ hasText: "Je bent niet meer ingelogd" })).toBeVisible();
  await expect(page.getByText("Nog niet bewaard, wel op dit apparaat: 1 antwoord.")).toBeVisible();
  await inspect(page, "a session that ended");

  const opened = page.context().waitForEvent("page");
  await page.getByRole("link", { name: "Log opnieuw in (nieuw tabblad)" }).click();
  const tab = watched(await opened);
  await signIn(tab, "daan");
  await page.bringToFront();
  await expect(page.getByRole("alert").filter({ hasText: "Iemand anders is nu ingelogd" })).toBeVisible({
    timeout: 40_000,
  });
  await expect(saved(page)).toHaveCount(0);
  await expect(tab.getByText("Er staan nog antwoorden op dit apparaat")).toHaveCount(0);
  await inspect(page, "somebody else's session");

  await tab.getByRole("button", { name: "Uitloggen" }).click();
  await expect(tab).toHaveURL(/\/$/);
  await signIn(tab, "noor");
  await tab.close();
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
  await expect(saved(page)).toBeVisible({ timeout: 40_000 });
  await page.reload();
  await expect(page.getByRole("radio").nth(1)).toBeChecked();
  await closeAll(page);
});

test("signing out warns of answers that have not been sent, and takes everything else away", async ({ browser }) => {
  const page = await device(browser);
  await practise(page, "youssef");
  await expect.poll(() => keptPages(page)).toContain(`${attemptOf(page)}/offline`);
  await page.route("**/api/trpc/attempt.answer", (route) => route.abort("internetdisconnected"));
  await page.getByRole("radio").nth(1).check();
  await expect(page.getByText("Geen verbinding. 1 antwoord staat op dit apparaat")).toBeVisible();
  await page.getByRole("button", { name: "Uitloggen" }).click();
  await expect(page.getByText("Niet al je antwoorden zijn verstuurd")).toBeVisible();
  await inspect(page, "the warning before signing out");
  await page.getByRole("button", { name: "Ingelogd blijven" }).click();
  await page.unroute("**/api/trpc/attempt.answer");
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
  await expect(saved(page)).toBeVisible();
  await page.getByRole("button", { name: "Uitloggen" }).click();
  await expect(page).toHaveURL(/\/$/);
  expect(await keptPages(page)).toEqual([]);
  const left = await page.evaluate(
    () =>
      new Promise<number>((done, fail) => {
        const opening = indexedDB.open("leesbewijs-answers");
        opening.addEventListener("error", () => fail(new Error("no database")));
        opening.addEventListener("success", () => {
          const count = opening.result.transaction("answers").objectStore("answers").count();
          count.addEventListener("success", () => done(count.result));
        });
      }),
  );
  expect(left).toBe(0);
  await closeAll(page);
});

test("the device keeps the page of one open attempt and its static files, and nothing else", async ({ page }) => {
  watched(page);
  await toStart(page);
  await startQuiz(page, /Zes vragen/);
  const attempt = attemptOf(page);
  await expect.poll(() => keptPages(page)).toContain(`${attempt}/offline`);
  const kept = await keptPages(page);
  expect(kept.filter((path) => !path.startsWith("/_next/static/"))).toEqual([`${attempt}/offline`]);
  const worker = await page.request.get("/service-worker.js");
  expect(worker.headers()["content-security-policy"]).toBe("default-src 'none'; connect-src 'self'");
  expect(worker.headers()["cache-control"]).toBe("no-cache");
});

test("an answer that arrives after handing in on another device is kept, and shown to student and teacher", async ({
  browser,
}) => {
  const phone = await device(browser);
  const laptop = await device(browser, { viewport: { width: 1280, height: 800 } });
  await signIn(phone, "sanne");
  await phone.getByRole("link", { name: "Begin met lezen" }).first().click();
  await toQuestions(phone);
  await phone.getByRole("button", { name: "Begin met de vragen" }).click();
  await phone.getByRole("radio").nth(0).check();
  await expect(saved(phone)).toBeVisible();
  await phone.context().setOffline(true);
  await phone.getByRole("radio").nth(1).check();
  await expect(phone.getByText("Geen verbinding. 1 antwoord staat op dit apparaat")).toBeVisible();

  await signIn(laptop, "sanne");
  await laptop.goto(`${attemptOf(phone)}/review`);
  await laptop.getByRole("button", { name: "Inleveren" }).click();
  await laptop.getByRole("button", { name: "Ja, lever in" }).click();
  await expect(laptop.getByRole("heading", { level: 1, name: "Je uitslag" })).toBeVisible();

  await phone.context().setOffline(false);
  await expect(phone.getByRole("heading", { name: "Te laat binnengekomen" })).toBeVisible();
  await inspect(phone, "a result with a late answer");
  const attempt = attemptOf(phone);
  await laptop.context().clearCookies({ name: "session" });
  await signIn(laptop, "meester.bram");
  await laptop.goto(`/teacher${attempt}`);
  await expect(laptop.getByRole("heading", { name: "Te laat binnengekomen" })).toBeVisible();
  await expect(laptop.getByText(/volgens de klok van het apparaat/)).toBeVisible();
  await inspect(laptop, "an attempt with a late answer, for the teacher");
  await closeAll(phone, laptop);
});

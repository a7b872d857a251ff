import { expect, test } from "@playwright/test";
import { answerSomething, showProof, startQuiz, toStart, watched } from "../steps.ts";

test("a newcomer reads the first lesson, takes its quiz and sees each proving sentence, without an account", async ({
  page,
}) => {
  watched(page);
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Lees het nieuws");
  const lesson = await toStart(page);

  await page.goto(`${lesson}/read`);
  await expect(page.getByText("naar berichtgeving van NU.nl, oktober 2020")).toBeVisible();
  await page.goto(`${lesson}/start`);
  await startQuiz(page, /Twaalf vragen/);

  for (let number = 1; number <= 12; number++) {
    await expect(page).toHaveTitle(new RegExp(`^Vraag ${number} van 12`));
    await answerSomething(page);
    await page.getByRole("button", { name: "Kijk na" }).click();
    const feedback = page.getByRole("region", { name: /Goed!|Deels goed|Dat klopt niet/ });
    await expect(feedback.getByText("Het bewijs in de tekst")).toBeVisible();
    await showProof(feedback);
    if (number === 5) {
      const words = (await feedback.locator("mark").filter({ visible: true }).first().textContent()) ?? "";
      await page.reload();
      await expect(page).toHaveTitle(/^Vraag 5 van 12/);
      await showProof(feedback);
      await expect(feedback.locator("mark", { hasText: words }).filter({ visible: true }).first()).toBeVisible();
    }
    await page.getByRole("button", { name: /^(Verder|Naar het overzicht)$/ }).click();
  }

  await expect(page.getByText("Je hebt alle vragen beantwoord")).toBeVisible();
  await page.getByRole("button", { name: "Inleveren" }).click();
  await page.getByRole("button", { name: "Ja, lever in" }).click();
  await expect(page.getByRole("heading", { name: "Je uitslag" })).toBeVisible();
  await expect(page.getByText(/Je hebt .* van de .* punten\./)).toBeVisible();
  await expect(page.getByRole("heading", { name: "Toen en nu" })).toBeVisible();

  await page.reload();
  await expect(page.getByText(/Je hebt .* van de .* punten\./)).toBeVisible();
});

test("a guest finds an open quiz again on the front page, with its answers", async ({ page }) => {
  watched(page);
  await toStart(page);
  await startQuiz(page, /Zes vragen/);
  await page.getByRole("radio").nth(1).check();
  const chosen = await page.getByRole("radio").nth(1).getAttribute("value");
  await expect(page.getByText(/^Bewaard om/)).toBeVisible();
  await page.goto("/");
  await expect(page.getByText("Je hebt 1 van de 6 vragen beantwoord.")).toBeVisible();
  await page.getByRole("link", { name: "Verder met deze les" }).click();
  await expect(page).toHaveURL(/\/attempts\//);
  const attempt = new URL(page.url()).pathname.split("/").slice(0, 3).join("/");
  await page.goto(`${attempt}/questions/1`);
  await expect(page.getByRole("radio", { checked: true })).toHaveAttribute("value", chosen ?? "");
});

test("every kind of question can be answered, checked and handed in", async ({ page }) => {
  watched(page);
  await toStart(page);
  await startQuiz(page, /Van alles wat/);
  for (let number = 1; number <= 8; number++) {
    await expect(page).toHaveTitle(new RegExp(`^Vraag ${number} van 8`));
    await page.getByRole("button", { name: "Kijk na" }).click();
    await expect(page.getByRole("alert").filter({ hasText: /./ }).first()).toBeVisible();
    await answerSomething(page);
    await page.getByRole("button", { name: "Kijk na" }).click();
    await expect(page.getByText("Het bewijs in de tekst")).toBeVisible();
    await page.getByRole("button", { name: /^(Verder|Naar het overzicht)$/ }).click();
  }
  await page.getByRole("button", { name: "Inleveren" }).click();
  await page.getByRole("button", { name: "Ja, lever in" }).click();
  await expect(page.getByRole("heading", { name: "Je uitslag" })).toBeVisible();
});

test("the first twelve questions ask when the first war's cease-fire was and who mediated", async ({ page }) => {
  watched(page);
  await toStart(page);
  await startQuiz(page, /Twaalf vragen/);
  const prompts: string[] = [];
  for (let number = 1; number <= 12; number++) {
    await expect(page).toHaveTitle(new RegExp(`^Vraag ${number} van 12`));
    prompts.push((await page.getByRole("heading", { level: 1 }).textContent()) ?? "");
    if (number === 12) break;
    // On a busy machine a page can be seen before it takes a press.
    await expect(async () => {
      if ((await page.title()).startsWith(`Vraag ${number} van`))
        await page.getByRole("button", { name: "Sla over" }).click();
      await expect(page).toHaveTitle(new RegExp(`^Vraag ${number + 1} van`), { timeout: 4000 });
    }).toPass();
  }
  expect(prompts.some((prompt) => /bemiddelde/.test(prompt))).toBe(true);
  expect(prompts.some((prompt) => /In welk jaar/.test(prompt))).toBe(true);
});

test("a lesson can be read without any script", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/");
  await page.getByRole("link", { name: "Begin met lezen" }).click();
  await page.getByRole("link", { name: /Begin kort/ }).click();
  await page.getByRole("link", { name: "Verder: Woorden" }).click();
  await page.getByRole("link", { name: "Verder: Lezen" }).click();
  await expect(page.getByRole("main")).toContainText("Armenië");
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await context.close();
});

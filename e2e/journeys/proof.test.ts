import { expect, type Page, test } from "@playwright/test";
import { address } from "../address.ts";
import { startQuiz, toStart, watched } from "../steps.ts";

const words = {
  nl: {
    peace: "Een pauze dus, en nog geen vrede.",
    support: /steun kregen van Turkije/,
    other: /ongeveer 150\.000 mensen/,
    answer: "Turkije",
    needed: "Wijs eerst een zin in de tekst aan.",
    check: "Kijk na",
    forward: /^(Verder|Naar het overzicht)$/,
    right: "Goed!",
    answerOnly: "Goed antwoord, maar dit bewijst het niet",
    proofOnly: "Goede zin, maar het antwoord klopt niet",
    next: ["Laat zien waar", "Laat de zin zien", "Laat de woorden zien"],
    steps: [/^Het staat in alinea \d/, /^Deze zin in alinea \d/, /^Deze woorden in alinea \d/],
    badge: "Goed antwoord, bewijs niet",
    handIn: ["Inleveren", "Ja, lever in"],
  },
  en: {
    peace: "It was a pause, not yet peace.",
    support: /supported by Turkey/,
    other: /About 150,000 people/,
    answer: "Turkey",
    needed: "Point at a sentence in the text first.",
    check: "Check",
    forward: /^(Continue|To the overview)$/,
    right: "Right!",
    answerOnly: "Right answer, but this does not prove it",
    proofOnly: "Right sentence, but the answer is not right",
    next: ["Show me where", "Show the sentence", "Show the words"],
    steps: [/^It is in paragraph \d/, /^This sentence in paragraph \d/, /^These words in paragraph \d/],
    badge: "Right answer, not the proof",
    handIn: ["Hand in", "Yes, hand in"],
  },
} as const;

async function begin(page: Page, locale: "nl" | "en"): Promise<void> {
  watched(page);
  const lesson = await toStart(page);
  await page.context().addCookies([{ url: address, sameSite: "Lax", name: "locale", value: locale }]);
  await page.goto(`${lesson}/start?language=${locale}`);
  await startQuiz(page, locale === "nl" ? /Wijs het bewijs aan/ : /Point at the proof/);
}

for (const locale of ["nl", "en"] as const) {
  const said = words[locale];

  test(`a reader points at the proof, and right answer and wrong proof are told apart (${locale})`, async ({
    page,
  }) => {
    await begin(page, locale);
    await page.getByRole("button", { name: said.check }).click();
    await expect(page.getByText(said.needed)).toBeVisible();
    await page.getByRole("radiogroup").getByText(said.peace).click();
    await expect(page.getByRole("radio", { name: said.peace })).toBeChecked();
    await page.getByRole("button", { name: said.check }).click();
    await expect(page.getByRole("region", { name: said.right })).toContainText(said.peace);
    await page.getByRole("button", { name: said.forward }).click();

    await page.getByRole("radio", { name: said.answer, exact: true }).check();
    await page.getByRole("radiogroup").getByText(said.other).click();
    await page.getByRole("button", { name: said.check }).click();
    const told = page.getByRole("region", { name: said.answerOnly });
    await expect(page.getByRole("heading", { name: said.answerOnly })).toBeFocused();
    // The proof comes in steps: its paragraph, its sentence, its words, each in focus.
    for (const [step, focused] of said.steps.entries()) {
      await told.getByRole("button", { name: said.next[step] ?? "" }).click();
      const shown = page.locator(":focus");
      await expect(shown).toContainText(said.support);
      await expect(told.getByRole("figure", { name: focused })).toBeVisible();
      await expect(told.locator("mark").filter({ visible: true })).toHaveCount(step === 2 ? 1 : 0);
    }
    await page.reload();
    await expect(page.getByRole("figure").filter({ hasText: said.other }).first()).toBeVisible();
    await expect(page.getByRole("radio", { name: said.answer, exact: true })).toBeChecked();
    const attempt = new URL(page.url()).pathname.replace(/\/questions.*/, "");
    await page.goto(`${attempt}/review`);
    await page.getByRole("button", { name: said.handIn[0] }).click();
    await page.getByRole("button", { name: said.handIn[1] }).click();
    await expect(page.getByText(said.badge)).toBeVisible();
  });

  test(`pointing at a sentence goes by the keyboard alone (${locale})`, async ({ page }) => {
    await begin(page, locale);
    const sentences = page.getByRole("radio");
    await page.locator("#screen-heading").focus();
    await expect(async () => {
      await page.keyboard.press("Tab");
      await expect(sentences.first()).toBeFocused({ timeout: 100 });
    }).toPass();
    await page.keyboard.press("Enter");
    await expect(sentences.first()).toBeChecked();
    for (let step = 0; step < 4; step++) await page.keyboard.press("ArrowDown");
    await expect(page.getByRole("radio", { name: said.peace })).toBeFocused();
    await expect(page.getByRole("radio", { name: said.peace })).toBeChecked();
    await expect(async () => {
      await page.keyboard.press("Tab");
      await expect(page.getByRole("button", { name: said.check })).toBeFocused({ timeout: 100 });
    }).toPass();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("region", { name: said.right })).toBeVisible();
  });
}

import { expect, type Page, test } from "@playwright/test";
import { startLater } from "../later-app.ts";
import { answerSomething, closeAll, device, showProof, signIn } from "../steps.ts";

/** What is on the screens, in the two languages of the interface. */
const languages = [
  {
    locale: "nl",
    student: "bo",
    lessonIn: "Nederlands",
    quiz: "Zes vragen aan het eind (6 vragen)",
    lesson: "Even geen gevechten",
    mode: "Toets",
    goOn: "Ga verder",
    whole: /Begin de hele les/,
    steps: "Alle stappen",
    check: "Kijk na",
    toQuestions: /^\d\. Vragen/,
    start: "Begin met de vragen",
    title: (number: number, count: number | string) => new RegExp(`^Vraag ${number} van ${count}`),
    saved: /^Bewaard om/,
    offline: "Geen verbinding. Alles tot nu toe is bewaard; je kunt verder.",
    kept: "Geen verbinding. 3 antwoorden staan op dit apparaat",
    next: "Volgende",
    overview: "Naar het overzicht",
    handIn: "Inleveren",
    handInNow: "Ja, lever in",
    handInLater: "Lever in zodra er verbinding is",
    result: "Je uitslag",
    points: /Je hebt .* van de .* punten\./,
    comesBack: /^Wat je miste, komt vanaf .* terug bij Herhalen\.$/,
    redo: /^Doe alleen de .*gemiste/,
    proof: "Het bewijs in de tekst",
    onward: /^(Verder|Naar het overzicht)$/,
    onlyMissed: "Dit waren alleen de vragen die je miste.",
    nothing: "Niets te herhalen vandaag",
    beginReview: "Begin met herhalen",
    checkReview: "Controleer",
    again: /^Deze zin komt terug op /,
    onReview: /^(Verder|Klaar)$/,
    doneReview: "Klaar voor vandaag",
  },
  {
    locale: "en",
    student: "kim",
    lessonIn: "Engels",
    quiz: "Six questions to finish (6 vragen)",
    lesson: "A pause in the fighting",
    mode: "Test",
    goOn: "Go on",
    whole: /Start the whole lesson/,
    steps: "All steps",
    check: "Check",
    toQuestions: /^\d\. Questions/,
    start: "Start the questions",
    title: (number: number, count: number | string) => new RegExp(`^Question ${number} of ${count}`),
    saved: /^Saved at/,
    offline: "No connection. Everything so far is saved; you can go on.",
    kept: "No connection. 3 answers are kept on this device",
    next: "Next",
    overview: "To the overview",
    handIn: "Hand in",
    handInNow: "Yes, hand in",
    handInLater: "Hand in when there is a connection",
    result: "Your result",
    points: /You have .* of .* points\./,
    comesBack: /^What you missed comes back under Review from .*\.$/,
    redo: /^Do only the .*missed/,
    proof: "The proof in the text",
    onward: /^(Continue|To the overview)$/,
    onlyMissed: "These were only the questions that you missed.",
    nothing: "Nothing to review today",
    beginReview: "Start reviewing",
    checkReview: "Check",
    again: /^This sentence comes back on /,
    onReview: /^(Continue|Finish)$/,
    doneReview: "Done for today",
  },
] as const;

type Words = (typeof languages)[number];

for (const words of languages) {
  test(`a student's whole way (${words.locale}): a test on two devices, finished offline, what was missed again, and reviewed three days later`, async ({
    browser,
  }) => {
    test.setTimeout(300_000);
    const teacher = await device(browser, { viewport: { width: 1280, height: 800 } });
    await setTest(teacher, words);

    // On the phone the student begins.
    const phone = await inLanguage(await device(browser), words);
    await phone.goto("/home");
    const row = phone.getByRole("article").filter({ hasText: words.lesson }).filter({ hasText: words.mode });
    await row.getByRole("link").first().click();
    await phone.getByRole("link", { name: words.whole }).click();
    await phone.getByText(words.steps).click();
    await phone.getByRole("link", { name: words.toQuestions }).click();
    await phone.getByRole("button", { name: words.start }).click();
    for (let number = 1; number <= 2; number++) await answer(phone, words, number);
    const chosen = await answerOn(phone, words, 2);

    // On the laptop she goes on where she was: what she answered is there.
    const laptop = await inLanguage(await device(browser, { viewport: { width: 1280, height: 800 } }), words);
    await laptop.goto("/home");
    await laptop.getByRole("link", { name: words.goOn }).first().click();
    await expect(laptop).toHaveTitle(words.title(3, 6));
    expect(await answerOn(laptop, words, 2)).toEqual(chosen);
    await laptop.getByRole("button", { name: words.next }).click();
    await answer(laptop, words, 3);

    // In the train the connection goes; the rest is answered, and handed in when it is back.
    await expect(laptop).toHaveTitle(words.title(4, 6));
    await laptop.context().setOffline(true);
    await expect(laptop.getByText(words.offline)).toBeVisible();
    for (let number = 4; number <= 6; number++) {
      await expect(laptop).toHaveTitle(words.title(number, 6));
      await answerSomething(laptop, words.locale);
      await expect(laptop.getByRole("status").filter({ hasText: words.saved })).toHaveCount(0);
      await laptop.getByRole("button", { name: number < 6 ? words.next : words.overview }).click();
    }
    await expect(laptop.getByText(words.kept)).toBeVisible();
    await laptop.getByRole("button", { name: words.handIn, exact: true }).click();
    await laptop.getByRole("button", { name: words.handInLater }).click();
    await laptop.context().setOffline(false);
    await expect(laptop.getByRole("heading", { name: words.result })).toBeVisible();
    const score = laptop.getByText(words.points);
    const points = (await score.textContent()) ?? "";
    await expect(laptop.getByText(words.comesBack)).toBeVisible();
    const first = laptop.url();

    // What was missed is done again as practice, with the proof after each question; the test's score stays.
    await laptop.getByRole("button", { name: words.redo }).click();
    await expect(laptop).toHaveTitle(words.title(1, "\\d"));
    const missed = Number(/(\d)\D*$/.exec((await laptop.title()).split(/[·|–-]/)[0] ?? "")?.[1]);
    for (let number = 1; number <= missed; number++) {
      await expect(laptop).toHaveTitle(words.title(number, missed));
      await answerSomething(laptop, words.locale);
      await laptop.getByRole("button", { name: words.check, exact: true }).click();
      await expect(laptop.getByText(words.proof)).toBeVisible();
      await showProof(laptop);
      await laptop.getByRole("button", { name: words.onward }).click();
    }
    await laptop.getByRole("button", { name: words.handIn, exact: true }).click();
    await laptop.getByRole("button", { name: words.handInNow }).click();
    await expect(laptop.getByText(words.onlyMissed)).toBeVisible();
    await laptop.goto(first);
    await expect(score).toHaveText(points);
    await laptop.goto("/review");
    await expect(laptop.getByText(words.nothing)).toBeVisible();

    // Three days later it comes back.
    const later = await startLater(3);
    try {
      const page = await (await browser.newContext({ baseURL: later.address })).newPage();
      await review(await inLanguage(page, words), words);
      await closeAll(page);
    } finally {
      await later.stop();
    }
    await closeAll(teacher, phone, laptop);
  });
}

/** The teacher sets six questions as a test for the class, in the language that its students read in. */
async function setTest(teacher: Page, words: Words): Promise<void> {
  await signIn(teacher, "juf.ilse");
  await teacher
    .getByRole("article")
    .filter({ has: teacher.getByRole("heading", { name: /Nagorno-Karabach/ }) })
    .getByRole("link", { name: /Opgeven/ })
    .click();
  await teacher.getByRole("radio", { name: /^3B/ }).check();
  await teacher.getByRole("combobox", { name: "Taal van tekst en vragen" }).selectOption({ label: words.lessonIn });
  await teacher.getByRole("combobox", { name: "Quiz" }).selectOption({ label: words.quiz });
  await teacher.getByRole("radio", { name: /^Toets/ }).check();
  await teacher.getByRole("button", { name: "Geef op" }).click();
  await expect(teacher).toHaveURL(/\/teacher\/assignments\/(?!new)/);
}

async function inLanguage(page: Page, { locale, student }: Words): Promise<Page> {
  await signIn(page, student);
  await page.context().addCookies([{ name: "locale", value: locale, url: page.url(), sameSite: "Lax" }]);
  return page;
}

async function answer(page: Page, words: Words, number: number): Promise<void> {
  await expect(page).toHaveTitle(words.title(number, 6));
  await answerSomething(page, words.locale);
  await expect(page.getByRole("status").filter({ hasText: words.saved })).toBeVisible();
  await page.getByRole("button", { name: words.next }).click();
}

/** What stands as the answer to a question, as its own page shows it after loading. */
async function answerOn(page: Page, words: Words, number: number): Promise<readonly string[]> {
  await page.goto(page.url().replace(/\d+$/, String(number)));
  await expect(page).toHaveTitle(words.title(number, 6));
  const fields = page.getByRole("main").locator("input:checked, input[type=text], select");
  return fields.evaluateAll((all) => all.map((field) => (field as HTMLInputElement).value));
}

/** Reviews all that is ready, from the student's own work to "done for today". */
async function review(page: Page, words: Words): Promise<void> {
  await page.goto("/home");
  await page.getByRole("link", { name: words.beginReview }).click();
  const progress = page.getByText(words.title(1, "\\d"));
  const count = Number(/(\d)$/.exec((await progress.textContent()) ?? "")?.[1]);
  for (let number = 1; number <= count; number++) {
    await expect(page.getByText(words.title(number, count))).toBeVisible();
    await answerSomething(page, words.locale);
    await page.getByRole("button", { name: words.checkReview, exact: true }).click();
    await expect(page.getByText(words.again)).toBeVisible();
    await showProof(page.locator("section[aria-labelledby=feedback]"));
    await page.getByRole("button", { name: words.onReview }).click();
  }
  await expect(page.getByRole("heading", { name: words.doneReview })).toBeVisible();
}

import { expect, type Page, test } from "@playwright/test";
import { answerSomething, closeAll, demo, device, signIn, startQuiz, toQuestions, toStart, watched } from "../steps.ts";

/** The teacher sets the lesson for class 3A as a test; gives the address of its results. */
async function setTest(teacher: Page, feedback: string): Promise<string> {
  await teacher.goto("/teacher");
  await teacher
    .getByRole("article")
    .filter({ has: teacher.getByRole("heading", { name: /Nagorno-Karabach/ }) })
    .getByRole("link", { name: /Opgeven/ })
    .click();
  await teacher.getByRole("radio", { name: /^3A/ }).check();
  await teacher.getByRole("combobox", { name: "Quiz" }).selectOption({ label: "Wijs het bewijs aan (5 vragen)" });
  await expect(teacher.getByText("De tekst blijft open")).toBeVisible();
  await teacher.getByRole("radio", { name: /^Toets/ }).check();
  await teacher.getByRole("radio", { name: feedback }).check();
  await teacher.getByRole("button", { name: "Geef op" }).click();
  await expect(teacher).toHaveURL(/\/teacher\/assignments\/(?!new)/);
  return teacher.url();
}

/** Begins the newest assignment of the student. */
async function beginTest(student: Page): Promise<void> {
  await student.goto("/home");
  const row = student.getByRole("article").filter({ hasText: "5 vragen" }).filter({ hasText: "Toets" });
  await row.getByRole("link").first().click();
  await toQuestions(student);
  await student.getByRole("button", { name: "Begin met de vragen" }).click();
  await expect(student).toHaveTitle(/^Vraag 1 van 5/);
}

async function handIn(student: Page): Promise<void> {
  await student.getByRole("button", { name: "Inleveren" }).click();
  await student.getByRole("button", { name: "Ja, lever in" }).click();
  await expect(student.getByRole("heading", { name: "Je uitslag" })).toBeVisible();
}

test("a test: flags reach the teacher, the result waits for closing, and the receipt is checked by both", async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const teacher = await device(browser, { viewport: { width: 1280, height: 800 } });
  const student = await device(browser);
  await signIn(teacher, demo.teacher);
  const results = await setTest(teacher, "Als de opdracht gesloten is");
  await signIn(student, "thijs");
  await beginTest(student);

  // A flag needs a reason, can be taken back at once, and stands with the question.
  await student.getByRole("button", { name: /^Meld deze vraag/ }).click();
  const dialog = student.getByRole("dialog");
  await dialog.getByRole("button", { name: "Verstuur" }).click();
  await expect(dialog.getByText("Kies wat er is.")).toBeVisible();
  await dialog.getByRole("radio", { name: "Ik snap de vraag niet" }).check();
  await dialog.getByRole("button", { name: "Verstuur" }).click();
  await expect(student.getByText("Je melding is verstuurd.")).toBeVisible();
  await student.getByRole("button", { name: "Ongedaan maken" }).click();
  await expect(student.getByText("Je melding is ingetrokken.")).toBeVisible();
  await answerSomething(student);
  await student.getByRole("button", { name: /^Meld deze vraag/ }).click();
  await dialog.getByRole("radio", { name: "Ik vind dat mijn antwoord goed is" }).check();
  await dialog.getByRole("textbox").fill("In alinea 1 staat het toch?");
  await dialog.getByRole("button", { name: "Verstuur" }).click();
  await expect(student.getByText("Je melding is verstuurd.")).toBeVisible();

  // Stopping says that all is saved; coming back goes on where it was.
  await student.getByRole("button", { name: "Stoppen" }).click();
  await expect(dialog.getByText("1 van de 5 vragen zijn beantwoord.")).toBeVisible();
  await expect(dialog.getByText("Alles is bewaard.")).toBeVisible();
  await dialog.getByRole("button", { name: "Stop voor nu" }).click();
  await expect(student).toHaveURL(/\/home/);
  await student.getByRole("link", { name: "Ga verder" }).first().click();
  await expect(student).toHaveTitle(/^Vraag 2 van 5/);
  await student.getByRole("link", { name: "Overzicht" }).click();
  await expect(student.getByText("Je hebt 4 vragen nog niet beantwoord")).toBeVisible();
  await expect(student.getByText("Je hebt 1 vraag gemeld bij je docent.")).toBeVisible();
  await handIn(student);
  await expect(student.getByText(/Je uitslag staat hier vanaf/)).toBeVisible();
  await expect(student.locator("mark")).toHaveCount(0);
  await expect(student.getByRole("button", { name: /gemiste/ })).toHaveCount(0);
  const code = (await student.getByText(/^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/).textContent()) ?? "";
  const attempt = student.url();

  // The teacher finds the flag by the count in the navigation, with what was answered and what proves it.
  await teacher.goto("/teacher");
  await expect(teacher.getByRole("navigation").getByText(/\d+ melding/)).toBeVisible();
  await teacher.goto(results);
  const flags = teacher.getByRole("region", { name: /wacht/ });
  await expect(flags.getByText("In alinea 1 staat het toch?")).toBeVisible();
  await expect(flags.getByText("‘Mijn antwoord is goed’")).toBeVisible();
  await expect(flags.locator("mark").first()).toBeVisible();
  await flags.getByRole("button", { name: /^Afgehandeld/ }).click();
  await expect(teacher.getByText("Alle meldingen zijn afgehandeld.")).toBeVisible();

  // Both check the receipt; a forged one is nothing.
  const forged = code.replace(/^./, code.startsWith("7") ? "8" : "7");
  for (const person of [student, teacher]) {
    await person.goto("/receipt");
    await person.getByLabel("Inlevercode").fill(code.toLowerCase().replaceAll("-", " "));
    await person.getByRole("button", { name: "Controleer" }).click();
    await expect(person.getByText(`${code} is echt`)).toBeVisible();
    await expect(person.getByText("1 van de 5 vragen beantwoord")).toBeVisible();
    await person.getByLabel("Inlevercode").fill(forged);
    await person.getByRole("button", { name: "Controleer" }).click();
    await expect(person.getByText(`${forged} is geen code die je kunt controleren`)).toBeVisible();
    await person.getByLabel("Inlevercode").fill("123");
    await person.getByRole("button", { name: "Controleer" }).click();
    await expect(person.getByText("Dit is geen hele code.")).toBeVisible();
  }

  // After closing the student sees the result, and may practise what was missed; the score of the test stays.
  await teacher.goto(results);
  await teacher.getByRole("button", { name: "Tijden wijzigen" }).click();
  const day = (days: number) =>
    new Date(Date.now() + days * 86_400_000).toLocaleDateString("sv-SE", { timeZone: "Europe/Amsterdam" });
  await teacher.getByLabel("Open vanaf").fill(`${day(-3)}T09:00`);
  await teacher.getByLabel("Inleveren voor").fill(`${day(-2)}T09:00`);
  await teacher.getByLabel("Sluit op").fill(`${day(-1)}T09:00`);
  await teacher.getByRole("button", { name: "Bewaren" }).click();
  await expect(teacher.getByRole("dialog").filter({ visible: true })).toHaveCount(0);
  await student.goto(attempt);
  const score = student.getByText(/Je hebt .* van de 8 punten\./);
  await expect(score).toBeVisible();
  const points = await score.textContent();
  await student.getByRole("button", { name: /^Doe alleen de .*gemiste/ }).click();
  await expect(student.getByText("Opnieuw: wat je miste")).toBeVisible();
  await student.goto(attempt);
  await expect(student.getByText(points ?? "-")).toBeVisible();
  await closeAll(teacher, student);
});

test("a guest does only the missed questions again, and sees how it went", async ({ page }) => {
  watched(page);
  await toStart(page);
  await startQuiz(page, /Zes vragen/);
  await answerSomething(page);
  await page.getByRole("button", { name: "Kijk na" }).click();
  await expect(page.getByText("Het bewijs in de tekst")).toBeVisible();
  await page.getByRole("link", { name: "Overzicht" }).click();
  await handIn(page);
  const first = page.url();
  const button = page.getByRole("button", { name: /^Doe alleen de [56] gemiste vragen opnieuw$/ });
  const missed = Number(/\d/.exec((await button.textContent()) ?? "")?.[0]);
  await button.click();
  for (let number = 1; number <= missed; number++) {
    await expect(page).toHaveTitle(new RegExp(`^Vraag ${number} van ${missed}`));
    await answerSomething(page);
    await page.getByRole("button", { name: "Kijk na" }).click();
    await expect(page.getByText("Het bewijs in de tekst")).toBeVisible();
    await page.getByRole("button", { name: /^(Verder|Naar het overzicht)$/ }).click();
  }
  await handIn(page);
  await expect(page.getByText("Dit waren alleen de vragen die je miste.")).toBeVisible();
  await page.getByRole("link", { name: "Naar de eerste uitslag" }).click();
  await expect(page).toHaveURL(first);

  // A whole new try is compared with the one before.
  await page.getByRole("link", { name: "Probeer het nog een keer" }).click();
  await startQuiz(page, /Zes vragen/);
  await page.getByRole("link", { name: "Overzicht" }).click();
  await handIn(page);
  await expect(page.getByText(/vorige poging/)).toBeVisible();
});

import { expect, type Page, test } from "@playwright/test";
import { inspect } from "../looks.ts";
import { ownNews } from "../own-news.ts";
import { answerSomething, closeAll, device, showProof, signIn, toQuestions, watched } from "../steps.ts";

test("a visitor makes a lesson of an article of their own, tries its quiz, and nothing is kept", async ({ page }) => {
  watched(page);
  await page.goto("/");
  const text = page.getByLabel("De tekst van het artikel");
  await page.getByRole("button", { name: "Maak een les" }).click();
  await expect(page.getByText("Plak hier eerst de tekst van een artikel.")).toBeVisible();
  await text.fill("Dit is veel te kort.");
  await page.getByRole("button", { name: "Maak een les" }).click();
  await expect(page.getByText(/te kort voor een les/)).toBeVisible();
  await expect(text).toHaveValue("Dit is veel te kort.");

  await text.fill(ownNews);
  await page.getByRole("button", { name: "Maak een les" }).click();
  await expect(page).toHaveURL(/\/try$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Nieuwe fietsbrug verbindt Stadshagen met de binnenstad",
  );
  const questions = page.getByRole("button", { name: /^Toon het antwoord en het bewijs/ });
  expect(await questions.count()).toBeGreaterThanOrEqual(6);
  await questions.first().click();
  const answer = page.getByRole("region", { name: "Antwoord op vraag 1" });
  await expect(answer).toBeFocused();
  await expect(answer.locator("mark").first()).toBeVisible();
  const proof = (await answer.locator("blockquote").first().textContent()) ?? "";
  expect(ownNews).toContain(proof);

  await page.getByRole("button", { name: "Verander het artikel" }).click();
  await expect(text).toHaveValue(ownNews);
  await page.reload();
  await expect(text).toHaveValue("");
});

test("a teacher brings an article as a file of any kind; what was typed stays, and a file that cannot be read says what to do", async ({
  browser,
}) => {
  const teacher = await device(browser);
  await signIn(teacher, "meester.bram");
  await teacher.goto("/teacher/drafts/new");
  const text = teacher.getByLabel("De tekst van het artikel");
  const file = teacher.getByLabel(/^Of kies een bestand/);
  const [heading = "", ...paragraphs] = ownNews.split("\n\n");
  const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join("");
  const page = `<!doctype html><title>${heading} - De Stentor</title><meta property="og:site_name" content="De Stentor">
    <nav><a href="/">Voorpagina</a></nav><article><h1>${heading}</h1>${body}</article><footer>Copyright</footer>`;
  await teacher.getByLabel("Auteur").fill("Mijn eigen naam");
  await text.fill("Mijn eigen tekst.");

  // A saved page, without what stands around the article.
  await expect(async () => {
    await file.setInputFiles({ name: "brug.html", mimeType: "text/html", buffer: Buffer.from(page) });
    await expect(teacher.getByText(/^De tekst komt uit ‘brug.html’/)).toBeVisible({ timeout: 8000 });
  }).toPass();
  await expect(text).toHaveValue(new RegExp(`^# ${heading}\\n\\n`));
  await expect(text).not.toHaveValue(/Voorpagina|Copyright/);
  await expect(teacher.getByLabel("Titel", { exact: true })).toHaveValue(heading);
  await expect(teacher.getByLabel("Bron", { exact: true })).toHaveValue("De Stentor");
  await expect(teacher.getByLabel("Auteur")).toHaveValue("Mijn eigen naam");
  await teacher.getByRole("button", { name: "Zet mijn eigen tekst terug" }).click();
  await expect(text).toHaveValue("Mijn eigen tekst.");

  // What is no article says what to do, and everything stays.
  await file.setInputFiles({
    name: "oud.doc",
    mimeType: "application/msword",
    buffer: Buffer.from("d0cf11e0a1b11ae1", "hex"),
  });
  await expect(teacher.getByText(/Dit is een \.doc van een oude Word-versie/)).toBeVisible();
  await expect(text).toHaveValue("Mijn eigen tekst.");

  // A PDF as a browser prints it.
  const printed = await device(browser);
  await printed.setContent(page);
  const pdf = await printed.pdf({ displayHeaderFooter: true });
  await file.setInputFiles({ name: "brug.pdf", mimeType: "application/pdf", buffer: pdf });
  await expect(teacher.getByText(/^De tekst komt uit ‘brug.pdf’/)).toBeVisible();
  const read = await text.inputValue();
  for (const paragraph of paragraphs) expect(read).toContain(paragraph);
  await teacher.getByRole("button", { name: "Maak een concept" }).click();
  await expect(teacher).toHaveURL(/\/teacher\/drafts\/(?!new)/);
  await expect(teacher.getByRole("heading", { level: 1 })).toBeVisible();
  await closeAll(teacher, printed);
});

/** A question of the draft, by the number under which it stands. */
const question = (page: Page, number: number) => page.locator("#questions ~ * > li, section > ol > li").nth(number - 1);

test("a teacher makes a lesson of an article nobody has seen, and a student takes it and sees the proof", async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const teacher = await device(browser, { viewport: { width: 1280, height: 900 } });
  const student = await device(browser);
  await signIn(teacher, "meester.bram");
  await expect(teacher).toHaveURL(/\/teacher/);
  await teacher.getByRole("link", { name: "Nieuwe les" }).click();
  await teacher.getByLabel("De tekst van het artikel").fill(ownNews);
  await teacher.getByLabel("Auteur").fill("De redactie");
  await teacher.getByRole("button", { name: "Maak een concept" }).click();
  await expect(teacher).toHaveURL(/\/teacher\/drafts\/(?!new)/);
  await expect(teacher.getByLabel("Datum van het nieuws")).toHaveValue("2024-03-03");
  const count = await teacher.getByRole("button", { name: /^Bewerk vraag/ }).count();
  expect(count).toBeGreaterThanOrEqual(6);

  // Two questions are edited; the sentence that proves them is lit meanwhile.
  for (const [number, prompt] of [
    [1, "Wat is volgens jou het belangrijkste nieuws?"],
    [2, "Hoe staat het in de tekst?"],
  ] as const) {
    await teacher.getByRole("button", { name: `Bewerk vraag ${number}`, exact: true }).click();
    await expect(teacher.locator(".reader [data-proof]").first()).toBeVisible();
    await teacher.getByLabel("De vraag", { exact: true }).fill(prompt);
    await teacher.getByRole("button", { name: "Klaar" }).click();
    await expect(question(teacher, number).getByRole("heading")).toContainText(prompt);
  }
  await expect(teacher.getByText("Door jou veranderd")).toHaveCount(2);

  // One is dropped and comes back by undo; then one is dropped for good and one is swapped.
  await teacher.getByRole("button", { name: "Haal weg vraag 3", exact: true }).click();
  await expect(teacher.getByRole("button", { name: /^Bewerk vraag/ })).toHaveCount(count - 1);
  await teacher.getByRole("button", { name: "Ongedaan" }).click();
  await expect(teacher.getByRole("button", { name: /^Bewerk vraag/ })).toHaveCount(count);
  await teacher.getByRole("button", { name: "Haal weg vraag 3", exact: true }).click();
  const before = await question(teacher, 3).getByRole("heading").textContent();
  await teacher.getByRole("button", { name: "Wissel vraag 3", exact: true }).click();
  await expect(question(teacher, 3).getByRole("heading")).not.toHaveText(before ?? "");

  // A question of one's own, proved by a sentence of the text.
  await teacher.getByRole("combobox", { name: "Soort vraag" }).selectOption({ label: "Kort antwoord" });
  await teacher.getByRole("button", { name: "Schrijf een vraag" }).click();
  await teacher.getByLabel("De vraag", { exact: true }).fill("Wie betaalde de helft van de brug?");
  await teacher.getByLabel("Goede antwoorden").fill("de provincie Overijssel\nOverijssel");
  const proofs = teacher.getByRole("combobox", { name: "De zin die het bewijst" });
  const proving = proofs.locator("option", { hasText: "De provincie Overijssel betaalde de helft" });
  await proofs.selectOption((await proving.getAttribute("value")) ?? "");
  await teacher.getByRole("button", { name: "Klaar" }).click();
  await expect(teacher.getByRole("button", { name: /^Bewerk vraag/ })).toHaveCount(count);

  // And one that asks for the sentence itself; another sentence counts as well.
  await teacher.getByRole("combobox", { name: "Soort vraag" }).selectOption({ label: "Bewijs aanwijzen" });
  await teacher.getByRole("button", { name: "Schrijf een vraag" }).click();
  await teacher.getByLabel("De vraag", { exact: true }).fill("Welke zin bewijst dat de provincie meebetaalde?");
  await proofs.selectOption((await proving.getAttribute("value")) ?? "");
  const others = teacher.getByRole("combobox", { name: "Nog een zin die je goed rekent" });
  const other = others.locator("option", { hasText: "De rest kwam van de gemeente zelf." });
  await others.selectOption((await other.getAttribute("value")) ?? "");
  await expect(teacher.getByRole("list", { name: "Ook goed" })).toContainText("De rest kwam van de gemeente zelf.");
  await teacher.getByRole("button", { name: "Klaar" }).click();
  await expect(teacher.getByRole("button", { name: /^Bewerk vraag/ })).toHaveCount(count + 1);

  // The text gets another sentence and one of its sentences changes: the questions on it are looked at again.
  await expect(teacher.getByRole("status").filter({ hasText: /^Bewaard om/ })).toBeVisible();
  await teacher.getByRole("button", { name: "Bewerk de tekst" }).click();
  const text = teacher.getByRole("textbox", { name: "De tekst van het artikel" });
  await text.fill(
    (await text.inputValue()).replace(
      "De provincie Overijssel betaalde de helft van de nieuwe brug.",
      "De provincie Overijssel betaalde ongeveer de helft van de nieuwe brug. Dat was zo afgesproken.",
    ),
  );
  await teacher.getByRole("button", { name: "Bewaar de tekst" }).click();
  await expect(teacher.locator(".reader").getByText("Dat was zo afgesproken.")).toBeVisible();
  const looked = teacher.getByRole("button", { name: /^Ja, dit klopt nog/ });
  await expect(looked.first()).toBeVisible();
  await expect(teacher.getByText("De zin die dit bewijst, is veranderd. Kijk de vraag na.").first()).toBeVisible();
  while ((await looked.count()) > 0) await looked.first().click();
  await expect(teacher.getByText("De zin die dit bewijst, is veranderd")).toHaveCount(0);
  await teacher.getByText("Eerdere versies (1)").click();
  await expect(teacher.getByText(/Voordat de tekst veranderde/)).toBeVisible();

  // What is saved is saved: a reload shows the same.
  await expect(teacher.getByRole("status").filter({ hasText: /^Bewaard om/ })).toBeVisible();
  await teacher.reload();
  await expect(teacher.getByText("Door jou veranderd")).toHaveCount(4);
  await teacher.getByRole("button", { name: "Bekijk als leerling" }).click();
  await expect(teacher.getByRole("dialog").getByText("Wie betaalde de helft van de brug?")).toBeVisible();
  await expect(
    teacher
      .getByRole("dialog")
      .getByRole("radiogroup", { name: /^Wijs de zin aan/ })
      .last(),
  ).toBeVisible();
  await teacher.getByRole("dialog").getByRole("button", { name: "Sluit" }).click();

  await teacher.getByRole("button", { name: "Publiceer de les" }).click();
  await teacher.getByRole("button", { name: "Ja, publiceer" }).click();
  await teacher.getByRole("link", { name: "Geef deze les op" }).click();
  await teacher.getByRole("radio", { name: /^3A/ }).check();
  await teacher.getByRole("button", { name: "Geef op" }).click();
  await expect(teacher).toHaveURL(/\/teacher\/assignments\//);

  await signIn(student, "daan");
  await student.getByRole("link", { name: "Nieuwe fietsbrug verbindt Stadshagen met de binnenstad" }).first().click();
  await toQuestions(student);
  await student.getByRole("button", { name: "Begin met de vragen" }).click();
  await expect(student.getByRole("heading", { level: 1 })).toHaveText("Wat is volgens jou het belangrijkste nieuws?");
  await answerSomething(student);
  await student.getByRole("button", { name: "Kijk na" }).click();
  const feedback = student.getByRole("region", { name: /Goed!|Deels goed|Dat klopt niet/ });
  await showProof(feedback);
  expect(ownNews).toContain((await feedback.locator("mark").filter({ visible: true }).first().textContent()) ?? "-");

  // A correction of the question goes into the draft by one button, after a look at both side by side.
  await teacher.getByRole("link", { name: "Wat is volgens jou het belangrijkste nieuws?" }).click();
  await teacher.getByRole("radio", { name: /Iedereen krijgt de punten/ }).check();
  await teacher.getByLabel("Waarom?").fill("De tekst laat twee lezingen toe.");
  await teacher.getByRole("button", { name: "Bekijk wat er verandert" }).click();
  await teacher.getByRole("button", { name: "Voer dit door" }).click();
  await expect(teacher.getByText("Deze correctie telt nu")).toBeVisible();
  await expect(teacher.getByRole("heading", { name: "Straks in je concept" })).toBeVisible();
  await inspect(teacher, "carry a correction", { locale: "nl", theme: "light", width: 1280 });
  await teacher.setViewportSize({ width: 390, height: 844 });
  await inspect(teacher, "carry a correction", { locale: "nl", theme: "light", width: 390 });
  await teacher.setViewportSize({ width: 1280, height: 900 });
  await teacher.getByRole("button", { name: "Neem over in je concept" }).click();
  await expect(teacher.getByText("Je concept heeft deze correctie.", { exact: false })).toBeVisible();
  await teacher.getByRole("link", { name: "Verbeter de vraag in je concept" }).click();
  await expect(teacher.getByRole("button", { name: /^Bewerk vraag/ })).toHaveCount(count);
  await closeAll(teacher, student);
});

test("a lesson comes out of the printer as a worksheet for a pen, with its key on a sheet of its own", async ({
  page,
}) => {
  watched(page);
  await signIn(page, "meester.bram");
  await page.goto("/teacher");
  await page
    .getByRole("article")
    .filter({ has: page.getByRole("heading", { name: /Nagorno-Karabach/ }) })
    .locator('a[href^="/teacher/lessons/"]')
    .first()
    .click();
  await page.getByRole("link", { name: "Op papier" }).click();
  await page.getByLabel("Vraag bij elk antwoord de alinea").check();
  await page.getByRole("combobox", { name: "Quiz" }).selectOption({ label: "Van alles wat" });
  await page.getByRole("combobox", { name: "Niveau" }).selectOption("easy");
  await page.getByRole("button", { name: "Laat zien" }).click();
  const sheet = page.getByRole("region", { name: "Werkblad" });
  await expect(sheet.getByText("Het bewijs staat in alinea").first()).toBeVisible();
  await expect(sheet.getByText("Zet op elk lijntje de letter die erbij hoort.")).toBeVisible();
  // Nothing on the students' sheets gives an answer away.
  await expect(sheet.getByRole("blockquote")).toHaveCount(0);
  await expect(
    page
      .getByRole("region", { name: "Antwoorden" })
      .getByText(/^Op de lijntjes, van boven naar beneden/)
      .first(),
  ).toBeVisible();

  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("button", { name: "Print" })).toBeHidden();
  const pages = (await page.pdf({ format: "A4" })).toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  // Text, worksheet and key each begin a sheet.
  expect(pages).toBeGreaterThanOrEqual(3);
});

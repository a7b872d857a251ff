import { readFileSync } from "node:fs";
import { readSheet } from "read-excel-file/node";
import { expect, type Page, test } from "@playwright/test";
import { asker, newClass } from "../api.ts";
import { otherNews } from "../own-news.ts";
import { answerSomething, closeAll, device, signIn, toQuestions } from "../steps.ts";

const title = "Reddingsboot haalt zes zeilers van zandbank bij Terschelling";

/** Makes the test from its start card to the result, with whatever is at hand. */
async function makeTest(student: Page): Promise<void> {
  await student.getByRole("link", { name: title }).first().click();
  await toQuestions(student);
  await student.getByRole("button", { name: "Begin met de vragen" }).click();
  const count = Number(/van (\d+)/.exec((await student.getByText(/^Vraag 1 van \d+$/).textContent()) ?? "")?.[1]);
  for (let number = 1; number <= count; number++) {
    await expect(student.getByRole("main").getByText(`Vraag ${number} van ${count}`)).toBeVisible();
    await answerSomething(student);
    await student.getByRole("button", { name: number < count ? "Volgende" : "Naar het overzicht" }).click();
  }
  await student.getByRole("button", { name: "Inleveren" }).click();
  await student.getByRole("button", { name: "Ja, lever in" }).click();
  await expect(student.getByRole("heading", { level: 1, name: "Je uitslag" })).toBeVisible();
}

const scores = (page: Page) =>
  page
    .getByRole("table", { name: /./ })
    .first()
    .getByRole("row")
    .evaluateAll((rows) => rows.slice(1).map((row) => [...row.children].slice(0, 3).map((cell) => cell.textContent)));

test("from an article nobody has seen to Monday's test, a flag, a correction that is undone, and a file of the results", async ({
  browser,
}) => {
  test.setTimeout(420_000);
  const asked = await asker("juf.ilse");
  const { cards } = await newClass(asked, "Maandag", ["Abel", "Bibi", "Cas"]);
  const teacher = await device(browser, { viewport: { width: 1280, height: 900 } });

  // Sunday evening: the article is pasted, two questions are put in other words, the lesson is published and set.
  await signIn(teacher, "juf.ilse");
  await teacher.goto("/teacher/drafts/new");
  await teacher.getByLabel("De tekst van het artikel").fill(otherNews);
  await teacher.getByRole("button", { name: "Maak een concept" }).click();
  await expect(teacher).toHaveURL(/\/teacher\/drafts\/(?!new)/);
  const edit = teacher.getByRole("button", { name: /^Bewerk vraag/ });
  expect(await edit.count()).toBeGreaterThanOrEqual(8);
  for (const [number, prompt] of [
    [1, "Wat is in jouw woorden het nieuws van dit artikel?"],
    [2, "Zoek het op: hoe zit dit volgens de tekst?"],
  ] as const) {
    await teacher.getByRole("button", { name: `Bewerk vraag ${number}`, exact: true }).click();
    await expect(teacher.locator(".reader [data-proof]").first()).toBeVisible();
    await teacher.getByLabel("De vraag", { exact: true }).fill(prompt);
    await teacher.getByRole("button", { name: "Klaar" }).click();
    await expect(teacher.getByRole("heading", { name: prompt })).toBeVisible();
  }
  await expect(teacher.getByText("Door jou veranderd")).toHaveCount(2);
  // A third is asked in another way; its question and its proof stay.
  await teacher.getByRole("button", { name: "Bewerk vraag 3", exact: true }).click();
  const form = teacher.locator("form").filter({ has: teacher.getByLabel("De vraag", { exact: true }) });
  const said = await form.getByLabel("De vraag", { exact: true }).inputValue();
  await form.getByRole("combobox", { name: "Soort vraag" }).selectOption({ label: "Bewijs aanwijzen" });
  await expect(form.getByLabel("De vraag", { exact: true })).toHaveValue(said);
  await form.getByRole("button", { name: "Klaar" }).click();
  await expect(teacher.getByText("Door jou veranderd")).toHaveCount(3);
  await expect(teacher.getByRole("status").filter({ hasText: /^Bewaard om/ })).toBeVisible();
  await teacher.getByRole("button", { name: "Publiceer de les" }).click();
  await teacher.getByRole("button", { name: "Ja, publiceer" }).click();
  await teacher.getByRole("link", { name: "Geef deze les op" }).click();
  await teacher.getByRole("radio", { name: /^Maandag/ }).check();
  await teacher.getByRole("radio", { name: /^Toets/ }).check();
  await teacher.getByRole("radio", { name: "Meteen na het inleveren" }).check();
  await teacher.getByRole("button", { name: "Geef op" }).click();
  await expect(teacher).toHaveURL(/\/teacher\/assignments\//);
  const results = teacher.url();

  // Monday: three students make it on their phones.
  const students: Page[] = [];
  for (const { username, password } of cards) {
    const student = await device(browser);
    await signIn(student, username, password);
    await makeTest(student);
    students.push(student);
  }
  // One of them thinks that a question is wrong.
  const [abel] = students as [Page, ...Page[]];
  const flag = abel.getByRole("button", { name: /^Meld / }).first();
  await expect(async () => {
    await flag.click();
    await expect(abel.getByRole("dialog")).toBeVisible({ timeout: 1000 });
  }).toPass();
  await abel.getByRole("radio", { name: "Ik vind dat mijn antwoord goed is" }).check();
  await abel.getByRole("dialog").getByRole("button", { name: "Verstuur" }).click();
  await expect(abel.getByText("Je melding is verstuurd.").first()).toBeVisible();

  // The teacher follows the flag, sees who would change, gives everybody the points, and undoes it again.
  await teacher.goto(results);
  await expect(teacher.getByRole("row", { name: /^Abel Maandag/ })).toContainText("Klaar");
  const before = await scores(teacher);
  await teacher
    .getByRole("listitem")
    .filter({ hasText: "Abel Maandag" })
    .getByRole("link", { name: /Bekijk en corrigeer de vraag/ })
    .click();
  await teacher.getByRole("radio", { name: /Iedereen krijgt de punten/ }).check();
  await teacher.getByLabel("Waarom?").fill("Twee antwoorden zijn te verdedigen.");
  await teacher.getByRole("button", { name: "Bekijk wat er verandert" }).click();
  await expect(teacher.getByRole("heading", { name: "Dit verandert er" })).toBeFocused();
  await expect(teacher.getByRole("row", { name: /Abel Maandag .* omhoog/ })).toBeVisible();
  await teacher.getByRole("button", { name: "Voer dit door" }).click();
  await expect(teacher.getByText("Deze correctie telt nu")).toBeVisible();
  const correction = teacher.url();
  await teacher.goto(results);
  expect(await scores(teacher)).not.toEqual(before);
  await teacher.goto(correction);
  await teacher.getByRole("button", { name: "Maak ongedaan" }).click();
  await expect(teacher.getByText("Deze correctie telt nu")).toHaveCount(0);
  await teacher.goto(results);
  await expect(teacher.getByText("1 afgehandelde melding")).toBeVisible();
  expect(await scores(teacher)).toEqual(before);

  // What stands on the screen goes into a file that a spreadsheet reads.
  const saving = teacher.waitForEvent("download");
  await teacher.getByRole("button", { name: "Download" }).click();
  const file = await saving;
  expect(file.suggestedFilename()).toMatch(/^Maandag-Reddingsboot.*\.xlsx$/);
  const [head = [], ...rows] = await readSheet(readFileSync(await file.path()));
  expect(head.slice(0, 2)).toEqual(["Leerling", "Stand"]);
  expect(rows.map(([name, state]) => [name, state])).toEqual(
    ["Abel", "Bibi", "Cas"].map((name) => [`${name} Maandag`, "klaar"]),
  );
  for (const row of rows) {
    const shown = before.find(([name]) => name?.includes(String(row[0])))?.[2];
    expect(shown).toContain(String(row[head.indexOf("Punten")]).replace(".", ","));
  }
  await closeAll(teacher, ...students);
});

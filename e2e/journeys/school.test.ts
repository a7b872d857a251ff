import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { answerSomething, closeAll, device, showProof, signIn, toQuestions } from "../steps.ts";

test("from a new class to the admin's scores: teacher, student and admin, each on a device of their own", async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const teacher = await device(browser, { viewport: { width: 1280, height: 800 } });
  const student = await device(browser);
  const admin = await device(browser, { viewport: { width: 1280, height: 800 } });

  // The teacher makes a class and gets a code.
  await signIn(teacher, "meester.bram");
  await expect(teacher).toHaveURL(/\/teacher/);
  await teacher.getByRole("link", { name: "Klassen" }).click();
  await teacher.getByLabel("Naam van de klas").fill("4C proef");
  await teacher.getByRole("button", { name: "Maak klas" }).click();
  await expect(teacher.getByRole("heading", { level: 1, name: "4C proef" })).toBeVisible();
  const code =
    (await teacher
      .getByText(/^[2-9A-Z]{4}[\s-–]?[2-9A-Z]{4}$/)
      .first()
      .textContent()) ?? "";
  const classUrl = teacher.url();

  // A student joins with it and waits.
  await student.goto("/join");
  await student.getByLabel("Code van je klas").fill(code.toLowerCase());
  await student.getByLabel("Je naam", { exact: true }).fill("Nina Nieuw");
  await student.getByLabel("Gebruikersnaam").fill("nina");
  await student.getByLabel("Wachtwoord", { exact: true }).fill("drie blauwe fietsen");
  await student.getByRole("button", { name: "Account maken" }).click();
  await expect(student.getByRole("heading", { name: "Je docent moet je nog toelaten" })).toBeVisible();

  // The teacher lets her in and sets the lesson.
  await teacher.goto(classUrl);
  await teacher
    .getByRole("button", { name: /Toelaten: Nina Nieuw|Toelaten/ })
    .first()
    .click();
  await expect(teacher.getByRole("heading", { name: /^1 leerling$/ })).toBeVisible();
  await teacher.goto("/teacher");
  await teacher
    .getByRole("article")
    .filter({ has: teacher.getByRole("heading", { name: /Nagorno-Karabach/ }) })
    .getByRole("link", { name: /Opgeven/ })
    .click();
  await teacher.getByRole("radio", { name: "4C proef (1 leerling)" }).check();
  await teacher.getByRole("combobox", { name: "Quiz" }).selectOption({ label: "Zes vragen aan het eind (6 vragen)" });
  await teacher.getByRole("radio", { name: /Toets/ }).check();
  await teacher.getByRole("button", { name: "Geef op" }).click();
  await expect(teacher).toHaveURL(/\/teacher\/assignments\//);
  await expect(teacher.getByText("Nog niemand heeft ingeleverd")).toBeVisible();

  // The student sees what is due, reads, answers, hands in, and sees score and proof.
  await student.goto("/home");
  await expect(student.getByText("Toets").first()).toBeVisible();
  await student.getByRole("link", { name: "Begin met lezen" }).first().click();
  await toQuestions(student);
  await student.getByRole("button", { name: "Begin met de vragen" }).click();
  for (let number = 1; number <= 6; number++) {
    await expect(student.getByRole("main").getByText(`Vraag ${number} van 6`)).toBeVisible();
    await expect(student.getByRole("radio", { checked: true })).toHaveCount(0);
    await answerSomething(student);
    await expect(student.getByRole("status").filter({ hasText: "Bewaard om" })).toBeVisible();
    await expect(student.getByText("Het bewijs in de tekst")).toHaveCount(0);
    await student.getByRole("button", { name: number < 6 ? "Volgende" : "Naar het overzicht" }).click();
  }
  await student.getByRole("button", { name: "Inleveren" }).click();
  await student.getByRole("button", { name: "Ja, lever in" }).click();
  await expect(student.getByText(/Je hebt .* van de .* punten\./)).toBeVisible();
  await showProof(student);

  // The teacher's page has noticed by itself; the attempt can be opened.
  await expect(teacher.getByRole("row", { name: /Nina Nieuw.*Klaar/s })).toBeVisible({ timeout: 30_000 });
  await teacher
    .getByRole("link", { name: /Nina Nieuw/ })
    .first()
    .click();
  await expect(teacher).toHaveURL(/\/teacher\/attempts\//);
  await expect(teacher.getByText("Gegeven antwoord").first()).toBeVisible();
  await expect(teacher.locator("mark").first()).toBeVisible();

  // The admin finds it among all scores, takes it out as CSV, and ends the account.
  await signIn(admin, "beheer");
  await expect(admin.getByRole("heading", { level: 1 })).toHaveText("Demoschool De Brug");
  await expect(admin.getByRole("row", { name: /4C proef/ })).toContainText("1");
  await admin.getByRole("navigation").getByRole("link", { name: "Scores", exact: true }).click();
  await admin.getByRole("combobox", { name: "Klas" }).selectOption({ label: "4C proef" });
  await admin.getByRole("button", { name: "Toon", exact: true }).click();
  await expect(admin.getByRole("row", { name: /Nina Nieuw/ })).toBeVisible();
  await admin.getByRole("combobox", { name: "Als bestand" }).selectOption("comma");
  const download = admin.waitForEvent("download");
  await admin.getByRole("button", { name: "Download", exact: true }).click();
  const csv = readFileSync(await (await download).path(), "utf8");
  expect(csv.split("\r\n")[0]).toBe("\uFEFFLeerling;Klas;Les;Quiz;Poging;Punten;Mogelijk;Procent;Te laat;Ingeleverd");
  expect(csv).toMatch(/Nina Nieuw;4C proef;/);
  await admin.getByRole("link", { name: "Per docent" }).click();
  await expect(admin.getByRole("row", { name: /Bram/ })).toContainText("1");
  await admin.getByRole("link", { name: "Logboek" }).click();
  await expect(admin.getByRole("row", { name: /Downloadde scores/ }).first()).toContainText('"rows":1');
  await admin.getByRole("link", { name: "Mensen", exact: true }).click();
  await admin.getByLabel("Naam of gebruikersnaam").fill("nina");
  await admin.getByRole("button", { name: "Zoek" }).click();
  await admin
    .getByRole("row", { name: /Nina Nieuw/ })
    .getByRole("button", { name: /Wijzig/ })
    .click();
  await admin.getByRole("button", { name: "Uitschakelen" }).first().click();
  await admin.getByRole("dialog").last().getByRole("button", { name: "Uitschakelen" }).last().click();
  await expect(admin.getByText("Nina Nieuw is uitgeschakeld").first()).toBeVisible();
  await student.goto("/home");
  await expect(student).toHaveURL(/sign-in/);

  await closeAll(teacher, student, admin);
});

test("an attempt goes on on a second device where the first one left it", async ({ browser }) => {
  const phone = await device(browser);
  const laptop = await device(browser, { viewport: { width: 1280, height: 800 } });
  await signIn(phone, "emma");
  await expect(phone).toHaveURL(/\/home/);
  await phone.getByRole("link", { name: "Begin met lezen" }).first().click();
  await toQuestions(phone);
  await phone.getByRole("button", { name: "Begin met de vragen" }).click();
  await phone.getByRole("radio").nth(2).check();
  const chosen = await phone.getByRole("radio").nth(2).getAttribute("value");
  await expect(phone.getByText(/^Bewaard om/)).toBeVisible();

  await signIn(laptop, "emma");
  await laptop.getByRole("link", { name: "Ga verder" }).first().click();
  await laptop.goto(phone.url());
  await expect(laptop.getByRole("radio", { checked: true })).toHaveAttribute("value", chosen ?? "");
  await closeAll(phone, laptop);
});

test("people find their own rooms only", async ({ browser }) => {
  const student = await device(browser);
  await signIn(student, "sanne");
  for (const path of [
    "/teacher",
    "/teacher/classes",
    "/admin",
    "/admin/scores",
    "/admin/people",
    "/admin/content",
    "/admin/log",
  ]) {
    const answer = await student.goto(path);
    expect([path, answer?.status()]).toEqual([path, 403]);
  }
  const visitor = await device(browser);
  for (const path of ["/home", "/teacher", "/admin", "/admin/log"]) {
    await visitor.goto(path);
    await expect(visitor).toHaveURL(/sign-in/);
  }
  await closeAll(student, visitor);
});

test("a teacher fills a new class from a list, prints cards, and a student signs in with one and loses it", async ({
  browser,
}) => {
  const teacher = await device(browser, { viewport: { width: 1280, height: 900 } });
  await signIn(teacher, "meester.bram");
  await teacher.goto("/teacher/classes");
  await teacher.getByLabel("Naam van de klas").fill("Brugklas 1B");
  await teacher.getByRole("button", { name: "Maak klas" }).click();
  await expect(teacher.getByRole("heading", { level: 1 })).toHaveText("Brugklas 1B");
  await teacher.getByRole("link", { name: "Leerlingen toevoegen met een lijst" }).click();
  const rows =
    "Leerlingnummer;Roepnaam;Tussenvoegsel;Achternaam;Klas\n007001;Zoë;van den;Berg;1B\n007002;Ömer;;Öztürk;1B\n;;;;1B\n007003;Ali;;Kaya;1C\n";
  const windows = Buffer.from(rows, "latin1");
  await expect(async () => {
    await teacher
      .getByLabel(/^Of kies een bestand/)
      .setInputFiles({ name: "klas.csv", mimeType: "text/csv", buffer: windows });
    await expect(teacher.getByRole("heading", { name: "3 leerlingen gevonden" })).toBeVisible({ timeout: 8000 });
  }).toPass();
  await expect(teacher.getByText("Er is nog niets bewaard.")).toBeVisible();
  await expect(teacher.getByText("Rij 4: er staat geen naam.")).toBeVisible();
  await teacher.getByLabel("Welke klas van de lijst is dit?").selectOption("1B");
  await expect(teacher.getByRole("heading", { name: "2 leerlingen gevonden" })).toBeVisible();
  await teacher.getByRole("button", { name: "Voeg 2 leerlingen toe" }).click();
  await expect(teacher.getByRole("heading", { name: "De lijst is verwerkt" })).toBeFocused();
  const card = teacher.getByRole("listitem").filter({ hasText: "Zoë van den Berg" });
  const password = (await card.getByRole("definition").last().textContent()) ?? "";
  expect(password).toMatch(/^[a-z]+-[a-z]+-[a-z]+-\d{3}$/);

  const student = await device(browser);
  await signIn(student, "zoe.vandenberg", password);
  await expect(student).toHaveURL(/\/home/);

  // A new card ends the old password and the session.
  await teacher.getByRole("link", { name: "Brugklas 1B" }).click();
  await expect(teacher.getByRole("row", { name: /Zoë van den Berg/ })).toContainText("007001");
  await teacher.getByRole("button", { name: "Nieuw wachtwoord Zoë van den Berg" }).click();
  await teacher.getByRole("dialog").getByRole("button", { name: "Maak kaartjes" }).click();
  await expect(teacher.getByText("Print deze kaartjes nu")).toBeVisible();
  await student.goto("/home");
  await expect(student).toHaveURL(/sign-in/);

  // The year is over: the class is put away, and comes back.
  await teacher.getByRole("button", { name: "Archiveer deze klas" }).click();
  await teacher.getByRole("dialog").getByRole("button", { name: "Archiveer deze klas" }).click();
  await expect(teacher.getByRole("heading", { name: "Gearchiveerde klassen" })).toBeVisible();
  await teacher.getByRole("button", { name: "Haal terug Brugklas 1B" }).click();
  await expect(teacher.getByRole("link", { name: "Brugklas 1B" })).toBeVisible();
  await closeAll(teacher, student);
});

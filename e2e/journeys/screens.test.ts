import { expect, type Page, test } from "@playwright/test";
import { dress, inspect, type Look, looks } from "../looks.ts";
import { ownNews } from "../own-news.ts";
import { answerSomething, demo, showProof, signIn, startQuiz, toQuestions, toStart, watched } from "../steps.ts";

/** The path of the attempt on the screen. */
const attemptOn = (page: Page): string => new URL(page.url()).pathname.replace(/\/questions.*/, "");

/** Students with something to review; each look takes one fact of one of them. */
const reviewers = ["daan", "sem", "ravi"] as const;

for (const [at, look] of looks.entries()) {
  const name = `${look.locale}, ${look.theme}, ${look.width} px`;

  test(`every screen of visitors and guests is accessible: ${name}`, async ({ page }) => {
    test.setTimeout(180_000);
    watched(page);
    await toStart(page);
    await startQuiz(page, /Wijs het bewijs aan/);
    const pointing = attemptOn(page);
    await toStart(page);
    await startQuiz(page, /Van alles wat/);
    await dress(page, look);
    const attempt = attemptOn(page);
    for (const number of [1, 2]) {
      await page.goto(`${pointing}/questions/${number}`);
      await inspect(page, `proof ${number}`, look);
      await answerSomething(page, look.locale);
      await inspect(page, `proof pointed ${number}`, look);
      await page.getByRole("button", { name: /^(Kijk na|Check)$/ }).click();
      await showProof(page);
      await inspect(page, `proof feedback ${number}`, look);
    }
    for (let number = 1; number <= 8; number++) {
      await page.goto(`${attempt}/questions/${number}`);
      await inspect(page, `question ${number}`, look);
      await answerSomething(page, look.locale);
      await page.getByRole("button", { name: /^(Kijk na|Check)$/ }).click();
      await showProof(page);
      await inspect(page, `feedback ${number}`, look);
    }
    await page.goto(`${attempt}/review`);
    await inspect(page, "review", look);
    await page.getByRole("button", { name: /^(Inleveren|Hand in)$/ }).click();
    await inspect(page, "hand in dialog", look);
    await page
      .getByRole("dialog")
      .getByRole("button", { name: /^(Ja, lever in|Yes, hand in)$/ })
      .click();
    await expect(page).toHaveURL(`${attempt}/result`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await inspect(page, "result", look);
    for (const path of ["/", "/join", "/nowhere", "/display"]) {
      await page.goto(path);
      await inspect(page, path, look);
    }
    await page.goto("/try");
    await inspect(page, "own article", look);
    await page.locator("main textarea").fill("Te kort.");
    await page.locator("main form button[type=submit]").click();
    await expect(page.getByRole("alert").filter({ hasText: /./ }).first()).toBeVisible();
    await inspect(page, "own article refused", look);
    await page.locator("main textarea").fill(ownNews);
    await page.locator("main form button[type=submit]").click();
    await page
      .getByRole("button", { name: /^(Toon het antwoord|Show the answer)/ })
      .first()
      .click();
    await inspect(page, "own article made", look);
    await page.context().clearCookies({ name: "session" });
    await page.goto("/sign-in");
    await page.getByRole("main").locator("form button[type=submit]").first().click();
    await inspect(page, "sign-in with errors", look);
  });

  test(`every screen of students, teachers and admins is accessible: ${name}`, async ({ page }) => {
    test.setTimeout(300_000);
    watched(page);
    await signIn(page, demo.student);
    const attempt = await assigned(page);
    await dress(page, look);
    await inspectTools(page, attempt, look);
    for (const path of ["/receipt", "/receipt?code=2222-3333-4444", "/receipt?code=12"]) {
      await page.goto(path);
      await inspect(page, `student ${path}`, look);
    }
    for (const path of ["/home", "/review", "/teacher", "/password"]) {
      await page.goto(path);
      await inspect(page, `student ${path}`, look);
    }
    await page.context().clearCookies();
    await signIn(page, reviewers[at % reviewers.length] ?? "daan");
    await dress(page, look);
    await inspectReview(page, look);
    await page.context().clearCookies();
    await signIn(page, demo.teacher);
    await dress(page, look);
    for (const path of await teacherPaths(page)) {
      await page.goto(path);
      await inspect(page, `teacher ${path}`, look);
    }
    await inspectList(page, look);
    await inspectCorrection(page, look);
    await inspectDraft(page, look);
    await page.context().clearCookies();
    await signIn(page, demo.admin);
    await dress(page, look);
    for (const path of [
      "/admin",
      "/admin/scores",
      "/admin/scores?order=lowest&from=2099-01-01",
      "/admin/scores?by=month",
      "/admin/scores?by=class",
      "/admin/people",
      "/admin/content",
      "/admin/log",
      "/admin/log?area=people&from=2099-01-01",
    ]) {
      await page.goto(path);
      await inspect(page, `admin ${path}`, look);
    }
  });
}

/** Begins the student's own assignment, or goes on with it; gives the attempt's path. */
async function assigned(page: Page): Promise<string> {
  await page.goto("/home");
  await page
    .getByRole("link", { name: /^(Begin met lezen|Ga verder)$/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/(lessons|attempts)\//);
  if (page.url().includes("/lessons/")) {
    await toQuestions(page);
    await page.getByRole("button", { name: "Begin met de vragen" }).click();
    await expect(page).toHaveURL(/\/attempts\//);
  }
  return attemptOn(page);
}

/** What can be done beside answering: report, stop, see the keys. */
async function inspectTools(page: Page, attempt: string, look: Look): Promise<void> {
  await page.goto(`${attempt}/questions/1`);
  await page.getByRole("button", { name: /^(Meld|Report) / }).click();
  await inspect(page, "flag", look);
  await page.getByRole("button", { name: /^(Verstuur|Send)$/ }).click();
  await inspect(page, "flag with errors", look);
  await page.keyboard.press("Escape");
  for (const [what, name] of [
    ["quit", /^(Stoppen|Stop)$/],
    ["keys", /^(Toetsen|Keys)$/],
  ] as const) {
    await page.getByRole("button", { name }).click();
    await inspect(page, what, look);
    await page.keyboard.press("Escape");
  }
}

/** A list of students, looked over; nothing is stored. */
async function inspectList(page: Page, look: Look): Promise<void> {
  await page.goto("/teacher/classes");
  const path = await page.locator('main a[href^="/teacher/classes/"]').first().getAttribute("href");
  await page.goto(`${path}/list`);
  await expect(async () => {
    await page.locator("main textarea").fill("nr;naam;klas\n1;Vries, Sanne de;3A\n2;;3A\n3;Sanne;3B\n4;Joep Smit;3B");
    await page.getByRole("button", { name: /^(Kijk de lijst na|Look it over)$/ }).click();
    await expect(page.getByRole("table")).toBeVisible({ timeout: 8000 });
  }).toPass();
  await page.locator("main details summary").first().click();
  await inspect(page, "list of students", look);
}

/** Correcting a question: what is missing, another right answer, and a look at who changes. Nothing is carried out. */
async function inspectCorrection(page: Page, look: Look): Promise<void> {
  await page.goto("/teacher/assignments/demo-3A-test");
  await page.getByRole("main").locator("a[href*='/questions/']").first().click();
  const submit = page.getByRole("main").locator("form button[type=submit]");
  await inspect(page, "correction", look);
  await expect(async () => {
    await submit.click();
    await expect(page.getByRole("group", { name: /^(Dit ontbreekt nog|This is still missing)$/ })).toBeVisible({
      timeout: 1000,
    });
  }).toPass();
  await inspect(page, "correction with errors", look);
  for (const kind of ["newKey", "alsoRight"]) {
    await page.locator(`input[name=ruling][value=${kind}]`).check();
    await inspect(page, `correction ${kind}`, look);
  }
  await page.locator("input[name=ruling][value=void]").check();
  await page.locator("textarea[name=reason]").fill("De tekst laat twee lezingen toe.");
  await submit.click();
  await expect(page.getByRole("heading", { name: /^(Dit verandert er|This is what changes)$/ })).toBeVisible();
  await inspect(page, "correction preview", look);
}

/** A lesson in the making, from its text to its publication. */
async function inspectDraft(page: Page, look: Look): Promise<void> {
  await page.goto("/teacher/drafts/new");
  await page.locator("main form button[type=submit]").click();
  await inspect(page, "new lesson without text", look);
  await page.locator("main textarea").fill(ownNews);
  await page.locator("main form button[type=submit]").click();
  await expect(page).toHaveURL(/\/teacher\/drafts\/(?!new)/);
  await inspect(page, "draft", look);
  await page
    .getByRole("button", { name: /^(Bewerk vraag|Edit question)/ })
    .first()
    .click();
  await page.locator("main textarea").first().fill("");
  await page.getByRole("button", { name: /^(Klaar|Done)$/ }).click();
  await inspect(page, "draft, question edited with errors", look);
  await page.getByRole("button", { name: /^(Annuleren|Cancel)$/ }).click();
  await inspectText(page, look);
  await page.getByRole("button", { name: /^(Bekijk als leerling|Preview as student)$/ }).click();
  await inspect(page, "draft as student", look);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: /^(Publiceer de les|Publish the lesson)$/ }).click();
  await page.getByRole("button", { name: /^(Ja, publiceer|Yes, publish)$/ }).click();
  await expect(page.getByRole("link", { name: /^(Geef deze les op|Set this lesson)$/ })).toBeVisible();
  await inspect(page, "draft published", look);
  await page.goto("/teacher");
  await inspect(page, "library with drafts", look);
}

/** The text of a draft in the form, refused, and changed so that a question waits for the teacher. */
async function inspectText(page: Page, look: Look): Promise<void> {
  await page.getByRole("button", { name: /^(Bewerk de tekst|Edit the text)$/ }).click();
  const text = page.locator("main form textarea");
  const before = await text.inputValue();
  const save = page.getByRole("button", { name: /^(Bewaar de tekst|Save the text)$/ });
  await text.fill("Te kort.");
  await save.click();
  await expect(page.getByRole("alert").filter({ hasText: /./ }).first()).toBeVisible();
  await inspect(page, "draft, text refused", look);
  await text.fill(before.replaceAll(/(\p{Ll})\. /gu, "$1, zo meldt de gemeente. "));
  await save.click();
  const looked = page.getByRole("button", { name: /^(Ja, dit klopt nog|Yes, this is still right)/ });
  await expect(looked.first()).toBeVisible();
  await page.getByText(/^(Eerdere versies|Earlier versions)/).click();
  await inspect(page, "draft, text changed", look);
  while ((await looked.count()) > 0) await looked.first().click();
}

/** A fact that came back: its question, a blank check, and its explanation. One of them is answered. */
async function inspectReview(page: Page, look: Look): Promise<void> {
  await page.goto("/review");
  await page.getByRole("button", { name: /^(Controleer|Check)$/ }).click();
  await inspect(page, "spaced review", look);
  await page.getByRole("button", { name: /^(Weet ik niet|I don.t know)$/ }).click();
  await showProof(page);
  await inspect(page, "spaced review explained", look);
}

/** The teacher's screens, found by the links that lead to them. */
async function teacherPaths(page: Page): Promise<string[]> {
  const linkOn = async (path: string, pattern: RegExp): Promise<string> => {
    await page.goto(path);
    const links = await page
      .getByRole("main")
      .getByRole("link")
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).pathname));
    const fitting = links.filter((link) => pattern.test(link));
    // Other journeys set work meanwhile, which nobody has begun: the oldest assignment has attempts.
    const found = path === "/teacher/assignments" ? fitting.at(-1) : fitting[0];
    expect(found, `a link like ${pattern} on ${path}`).toBeTruthy();
    return found ?? "";
  };
  const lesson = await linkOn("/teacher", /^\/teacher\/lessons\/[^/]+$/);
  const group = await linkOn("/teacher/classes", /^\/teacher\/classes\/[^/]+$/);
  const assignment = await linkOn("/teacher/assignments", /^\/teacher\/assignments\/[^/]+$/);
  return [
    "/teacher",
    lesson,
    `${lesson}/assign`,
    `${lesson}/paper?part=text&part=words&part=questions&part=proof&part=key`,
    "/teacher/classes",
    group,
    `${group}/list`,
    `${group}/cards`,
    "/teacher/assignments",
    assignment,
    `${assignment}/items`,
    `${assignment}/map`,
    `${assignment}/memory`,
    `${assignment}/live`,
    ...["live", "discuss", "discuss?early=yes&step=answer"].map(
      (view) => `${assignment.replace("teacher/assignments", "projector")}/${view}`,
    ),
    await linkOn(assignment, /^\/teacher\/attempts\/[^/]+$/),
  ];
}

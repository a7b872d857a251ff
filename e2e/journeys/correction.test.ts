import { expect, test } from "@playwright/test";
import { closeAll, device, signIn } from "../steps.ts";

test("a question is flagged, corrected after a look at who changes, told to the student, and undone", async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const student = await device(browser);
  const teacher = await device(browser, { viewport: { width: 1280, height: 900 } });

  // Looking back at a test, the student thinks that a question is wrong.
  await signIn(student, "bas");
  const done = student
    .getByRole("article")
    .filter({ hasText: "Toets" })
    .filter({ hasText: /van de \d+ punten/ });
  await done.first().getByRole("link").click();
  await expect(student.getByRole("heading", { level: 1, name: "Je uitslag" })).toBeVisible();
  const before = (await student.getByText(/Je hebt .* van de .* punten\./).textContent()) ?? "";
  const flag = student.getByRole("button", { name: /^Meld / }).first();
  await expect(async () => {
    await flag.click();
    await expect(student.getByRole("dialog")).toBeVisible({ timeout: 1000 });
  }).toPass();
  await student.getByRole("radio", { name: "Ik vind dat mijn antwoord goed is" }).check();
  await student.getByRole("dialog").getByRole("button", { name: "Verstuur" }).click();
  await expect(student.getByText("Je melding is verstuurd.").first()).toBeVisible();

  // The teacher finds the flag, and opens the question with its proof lit in the text.
  await signIn(teacher, "meester.bram");
  await teacher.goto("/teacher/assignments/demo-3A-test");
  await teacher
    .getByRole("listitem")
    .filter({ hasText: "Bas Willems" })
    .getByRole("link", { name: /Bekijk en corrigeer de vraag/ })
    .click();
  await expect(teacher.getByRole("heading", { level: 1, name: /^Vraag \d+ nakijken$/ })).toBeVisible();
  const number = /Vraag (\d+) nakijken/.exec(
    (await teacher.getByRole("heading", { level: 1 }).textContent()) ?? "",
  )?.[1];
  await expect(teacher.locator("[data-proof]").first()).toBeVisible();
  await expect(teacher.getByRole("heading", { name: "1 leerling meldde deze vraag" })).toBeVisible();

  // Nothing chosen yet: the form says what is missing. Then the look before the leap.
  const look = teacher.getByRole("button", { name: "Bekijk wat er verandert" });
  await expect(async () => {
    await look.click();
    await expect(teacher.getByRole("group", { name: "Dit ontbreekt nog" })).toBeVisible({ timeout: 1000 });
  }).toPass();
  await teacher.getByRole("radio", { name: /Iedereen krijgt de punten/ }).check();
  await teacher.getByLabel("Waarom?").fill("De tekst laat twee lezingen toe.");
  await look.click();
  await expect(teacher.getByRole("heading", { name: "Dit verandert er" })).toBeFocused();
  await expect(teacher.getByRole("row", { name: /Bas Willems .* omhoog/ })).toBeVisible();
  await expect(teacher.getByText(/niemand gaat omlaag/)).toBeVisible();
  await teacher.getByRole("button", { name: "Voer dit door" }).click();
  await expect(teacher.getByText("Deze correctie telt nu")).toBeVisible();
  await expect(teacher.getByText(/^Doorgevoerd\. \d+ scores? (is|zijn) veranderd\.$/)).toBeVisible();

  // The student reads one line at home and with the result, and once it was seen it is gone from home.
  await student.goto("/home");
  const line = new RegExp(
    `Vraag ${number} levert nu iedereen de punten op: je score ging van .* naar .*\\. Reden: De tekst laat twee lezingen toe\\.`,
  );
  await expect(student.getByText(line)).toBeVisible();
  const seen = student.waitForResponse((answer) => answer.url().includes("correction.see"));
  await student.getByRole("link", { name: "Bekijk je uitslag" }).click();
  await expect(student.getByText(line)).toBeVisible();
  await expect(student.getByText(before)).toHaveCount(0);
  await seen;
  await student.goto("/home");
  await expect(student.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(student.getByText(line)).toHaveCount(0);

  // One click undoes it: the score is to the point what it was, and the flag stays handled.
  await teacher.getByRole("button", { name: "Maak ongedaan" }).click();
  await expect(teacher.getByText("Deze correctie telt nu")).toHaveCount(0);
  await expect(teacher.getByText("1 eerdere correctie")).toBeVisible();
  await student.goto("/home");
  await student.getByRole("link", { name: "Bekijk je uitslag" }).click();
  await expect(student.getByText(new RegExp(`Vraag ${number} telt weer zoals eerst`))).toBeVisible();
  await expect(student.getByText(before)).toBeVisible();
  await teacher.getByRole("link", { name: "Terug naar de resultaten" }).click();
  await expect(teacher.getByText("1 afgehandelde melding")).toBeVisible();
  await closeAll(student, teacher);
});

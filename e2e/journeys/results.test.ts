import { expect, test } from "@playwright/test";
import { closeAll, device, signIn } from "../steps.ts";

test("a teacher gives marks, points by hand, a comment and an excuse; the student reads what is the student's", async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const teacher = await device(browser, { viewport: { width: 1280, height: 900 } });
  const student = await device(browser);
  const excused = await device(browser);
  const row = (name: RegExp) => teacher.getByRole("row", { name });

  // Marks, with an N-term for a test that was hard.
  await signIn(teacher, "meester.bram");
  await teacher.goto("/teacher/assignments/demo-3A-test");
  const marks = teacher.getByRole("button", { name: "Cijfers" });
  await expect(async () => {
    await marks.click();
    await expect(teacher.getByRole("dialog")).toBeVisible({ timeout: 1000 });
  }).toPass();
  await teacher.getByRole("checkbox", { name: "Geef cijfers" }).check();
  await teacher.getByRole("combobox", { name: "N-term" }).selectOption({ label: "1,2" });
  await teacher.getByRole("dialog").getByRole("button", { name: "Bewaren" }).click();
  await expect(teacher.getByText("Cijfers met N-term 1,2.")).toBeVisible();
  await expect(teacher.getByRole("columnheader", { name: "Cijfer" })).toBeVisible();

  // A comment for one student, and one who need not do it.
  await row(/Tim Peeters/)
    .getByRole("button", { name: "Opmerking bij Tim Peeters" })
    .click();
  await teacher.getByLabel("Opmerking voor de leerling").fill("Kom even langs, Tim.");
  await teacher.getByRole("dialog").getByRole("button", { name: "Bewaren" }).click();
  await expect(row(/Tim Peeters.*met opmerking/)).toBeVisible();
  await row(/Emma Smit/)
    .getByRole("button", { name: "Opmerking bij Emma Smit" })
    .click();
  await teacher.getByRole("checkbox", { name: /Vrijgesteld/ }).check();
  await teacher.getByRole("dialog").getByRole("button", { name: "Bewaren" }).click();
  await expect(row(/Emma Smit.*Vrijgesteld/)).toBeVisible();

  // Half a point for an answer that was judged wrong.
  await row(/Tim Peeters/)
    .getByRole("link", { name: "Tim Peeters" })
    .click();
  const wrong = teacher.getByRole("listitem").filter({ hasText: "Niet goed" }).first();
  const open = wrong.getByText(/^Geef zelf punten/);
  const points = wrong.getByLabel(/^Punten/);
  await expect(async () => {
    if (!(await points.isVisible())) await open.click();
    await points.fill("0,5");
    await wrong.getByRole("button", { name: /^Geef deze punten/ }).click();
    await expect(wrong.getByText("Vul een aantal punten en een reden in.")).toBeVisible({ timeout: 1000 });
  }).toPass();
  await wrong.getByLabel("Waarom?").fill("Half goed.");
  await wrong.getByRole("button", { name: /^Geef deze punten/ }).click();
  await expect(teacher.getByText(/Door jou gegeven: 0,5 van \d+\. Reden: Half goed\./)).toBeVisible();

  // The student reads it all, and the one who is excused need not do it.
  await signIn(student, "tim");
  await expect(student.getByText("Je docent: Kom even langs, Tim.")).toBeVisible();
  await expect(student.getByText(/Vraag \d+ is door je docent aangepast: .* Reden: Half goed\./)).toBeVisible();
  await student.getByRole("link", { name: "Bekijk je uitslag" }).click();
  await expect(student.getByText(/^Je cijfer: \d,\d$/)).toBeVisible();
  await expect(student.getByText("Kom even langs, Tim.")).toBeVisible();
  await expect(student.getByText(/Je docent gaf hier 0,5 van de \d+ punten voor\. Reden: Half goed\./)).toBeVisible();
  await signIn(excused, "emma");
  await expect(excused.getByText("Je bent vrijgesteld: je hoeft dit niet te doen.")).toBeVisible();

  // In the table it is marked as given by hand; taken back, the answer earns what it earned.
  await teacher.goto("/teacher/assignments/demo-3A-test");
  await expect(row(/Tim Peeters.*punten door jou gegeven/)).toBeVisible();
  await row(/Tim Peeters/)
    .getByRole("link", { name: "Tim Peeters" })
    .click();
  const back = teacher.getByRole("button", { name: /^Reken weer zoals nagekeken/ });
  await expect(back).toBeVisible();
  await expect(async () => {
    if (await back.isVisible()) await back.click();
    await expect(back).toHaveCount(0, { timeout: 2000 });
  }).toPass();
  await closeAll(teacher, student, excused);
});

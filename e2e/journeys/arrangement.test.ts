import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { asker } from "../api.ts";
import { dress, inspect, looks } from "../looks.ts";
import { answerSomething, closeAll, device, signIn } from "../steps.ts";

const hours = (from: number): { $date: string } => ({ $date: new Date(Date.now() + from * 3_600_000).toISOString() });

test("a student gets more time once and for all, and a class that pauses loses neither time nor answers", async ({
  browser,
}) => {
  test.setTimeout(300_000);
  const teacher = await device(browser, { viewport: { width: 1280, height: 900 } });
  const student = await device(browser);
  const [asTeacher, asStudent] = [await asker("juf.ilse"), await asker("julia")];

  // Once, on the page of the class.
  await signIn(teacher, "juf.ilse");
  await teacher.goto("/teacher/classes/demo-3B");
  const standing = teacher.getByRole("button", { name: /vaste afspraak Julia Peters/i });
  await expect(async () => {
    await standing.click();
    await expect(teacher.getByRole("dialog")).toBeVisible({ timeout: 1000 });
  }).toPass();
  const dialog = teacher.getByRole("dialog");
  await dialog.getByRole("combobox", { name: "Extra tijd" }).selectOption("25");
  await inspect(teacher, "standing arrangement", { locale: "nl", theme: "light", width: 1280 });
  await dialog.getByRole("button", { name: "Bewaar de afspraken" }).click();
  await expect(teacher.getByRole("button", { name: "Heeft vaste afspraak Julia Peters" })).toBeVisible();

  // It holds at what is set afterwards, and the teacher reads so.
  const [lesson] = await asTeacher.query<{ lessonId: string; revisionId: string }[]>("lesson.list", { language: "nl" });
  const { lessonId = "", revisionId = "" } = lesson ?? {};
  await teacher.goto(`/teacher/lessons/${lessonId}/assign?class=demo-3B`);
  await expect(teacher.getByText(/Julia Peters heeft tot .*\(gesloten op .*\), met 3 pogingen\./)).toBeVisible();

  const { quizzes } = await asTeacher.query<{ quizzes: { id: string }[] }>("lesson.getForTeacher", {
    lessonId,
    language: "nl",
  });
  const quizId = quizzes[0]?.id ?? "";
  const assignmentId = randomUUID();
  const settings = {
    mode: "test", language: "nl", opensAt: hours(-1), dueAt: hours(699), closesAt: hours(700), maxAttempts: 1,
    countedAttempt: "best", textOpen: true, feedback: "afterSubmit",
  }; // prettier-ignore
  await asTeacher.mutate("assignment.create", { assignmentId, classId: "demo-3B", revisionId, quizId, settings });
  const start = { lessonId, quizId, language: "nl", level: "standard", assignmentId };
  const { attemptId } = await asStudent.mutate<{ attemptId: string }>("attempt.start", start);

  // One more try for the same student, at this assignment alone.
  await teacher.goto(`/teacher/assignments/${assignmentId}`);
  await expect(teacher.getByText(/Julia Peters heeft tot .* met 1 poging\./)).toBeVisible();
  const own = teacher.getByRole("button", { name: "Verander de afspraak voor Julia Peters" });
  await expect(async () => {
    await own.click();
    await expect(dialog).toBeVisible({ timeout: 1000 });
  }).toPass();
  await expect(dialog.getByText("Heeft daarnaast altijd: 25% extra tijd.")).toBeVisible();
  await inspect(teacher, "arrangement", { locale: "nl", theme: "light", width: 1280 });
  await dialog.getByRole("combobox", { name: "Extra pogingen" }).selectOption("1");
  await dialog.getByRole("button", { name: "Bewaren" }).click();
  await expect(teacher.getByText(/Julia Peters heeft tot .* met 2 pogingen\./)).toBeVisible();

  // Time stands still, for the student too, who loses nothing.
  await signIn(student, "julia");
  await student.goto(`/attempts/${attemptId}/questions/1`);
  await answerSomething(student);
  await expect(student.getByText(/Bewaard om/)).toBeVisible();
  await teacher.getByRole("button", { name: "Pauze voor de klas" }).click();
  await expect(teacher.getByText(/De tijd staat stil sinds/)).toBeVisible();
  const look = () => student.evaluate(() => window.dispatchEvent(new Event("focus")));
  await look();
  await expect(student.getByRole("heading", { name: "Even pauze" })).toBeVisible();
  for (const as of looks) {
    await dress(student, as);
    await student.reload();
    await expect(student.getByRole("heading", { level: 1, name: /Even pauze|A short break/ })).toBeVisible();
    await inspect(student, "paused attempt", as);
    await dress(teacher, as);
    await teacher.reload();
    await expect(teacher.getByText(/De tijd staat stil sinds|Time stands still since/)).toBeVisible();
    await inspect(teacher, "paused assignment", as);
  }
  for (const page of [student, teacher]) {
    await dress(page, { locale: "nl", theme: "light", width: 1280 });
    await page.reload();
  }
  await expect(async () => {
    await teacher.getByRole("button", { name: "Ga verder" }).click({ timeout: 1000 });
    await expect(teacher.getByRole("button", { name: "Pauze voor de klas" })).toBeVisible({ timeout: 3000 });
  }).toPass();
  await expect(student.getByRole("heading", { name: "Even pauze" })).toBeVisible();
  await look();
  await expect(student.getByText(/Vraag 1 van/)).toBeVisible();
  await expect(student.getByRole("progressbar", { name: /^1 van de \d+ vragen beantwoord/ })).toBeVisible();

  // More time, and back.
  await teacher.getByRole("button", { name: "Meer tijd" }).click();
  await dialog.getByRole("button", { name: "Geef 10 minuten" }).click();
  await expect(teacher.getByText(/10 minuten extra gegeven om/)).toBeVisible();
  await teacher.getByRole("button", { name: "Neem terug (10 minuten)" }).click();
  await expect(teacher.getByText(/10 minuten extra gegeven om/)).toBeHidden();

  await asTeacher.mutate("assignment.archive", { assignmentId, archived: true });
  await closeAll(teacher, student);
  await Promise.all([asTeacher.context.dispose(), asStudent.context.dispose()]);
});

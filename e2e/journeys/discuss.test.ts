import { randomUUID } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import { asker, begin, newClass, setQuiz } from "../api.ts";
import { closeAll, device, signIn } from "../steps.ts";

/** A test that five students of a class of its own handed in, or are still at. */
async function answered(name: string, handIn: boolean) {
  const teacher = await asker("juf.ilse");
  const { classId, cards } = await newClass(teacher, name, ["Aad", "Bea", "Cor", "Dina", "Eva"]);
  const set = await setQuiz(teacher, classId, { feedback: "afterSubmit" });
  for (const [at, { username, password }] of cards.entries()) {
    const student = await asker(username, password);
    const { attemptId, questions } = await begin(student, set);
    const [first] = questions;
    const options = (first?.options ?? []).map(({ id }) => id).toSorted();
    const response = { kind: "singleChoice", optionId: options[at % 2] };
    const write = { attemptId, questionId: first?.id, opId: randomUUID().replaceAll("-", ""), baseVersion: 0 };
    await student.mutate("attempt.answer", { ...write, response });
    if (handIn) await student.mutate("attempt.submit", { attemptId, manifest: [] });
  }
  return set;
}

const step = (page: Page) => page.getByText(/^Vraag \d+ van \d+ · /);

test("a class talks about a question: the question, what it chose, what is right and the sentence that proves it", async ({
  browser,
}) => {
  const { assignmentId } = await answered("Praat", true);
  const board = await device(browser, { viewport: { width: 1280, height: 800 } });
  await signIn(board, "juf.ilse");
  await board.goto(`/teacher/assignments/${assignmentId}`);
  await board.getByRole("link", { name: "Bespreek op het bord" }).click();
  await expect(step(board)).toHaveText(/^Vraag 1 van 12 · de vraag$/);
  await expect(board.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(board.getByText("Kies eerst zelf, in stilte.")).toBeVisible();
  await expect(board.getByText(/^\d van 5$/)).toHaveCount(0);

  // Time that nobody has to take.
  await board.getByRole("button", { name: "1 minuut" }).click();
  await expect(board.getByRole("timer")).toHaveText(/^(1:00|0:5\d)$/);
  await board.getByRole("button", { name: "Stop" }).click();

  await board.getByRole("link", { name: "Laat zien wat de klas koos" }).click();
  await expect(step(board)).toHaveText(/wat de klas koos$/);
  await expect(board.getByText(/^[32] van 5$/)).toHaveCount(2);
  await expect(board.locator("mark")).toHaveCount(0);
  // The rest by the keys of a presenter's remote.
  await board.keyboard.press("ArrowRight");
  await expect(step(board)).toHaveText(/het antwoord$/);
  await expect(board.getByText("goed", { exact: true })).toHaveCount(1);
  await expect(board.locator("mark").first()).toBeVisible();
  await expect(board.getByText(/^Dit bewijst het, in alinea \d+$/).first()).toBeVisible();
  await expect(board.locator("body")).not.toContainText(/\b(?:Aad|Bea|Cor|Dina|Eva)\b/);
  await board.keyboard.press("PageDown");
  await expect(step(board)).toHaveText(/^Vraag 2 van 12 · de vraag$/);
  await board.keyboard.press("ArrowLeft");
  await expect(step(board)).toHaveText(/^Vraag 1 van 12 · het antwoord$/);
  await closeAll(board);
});

test("while somebody can still use the answers, the board shows them only to a teacher who says so", async ({
  browser,
}) => {
  const { assignmentId } = await answered("Praat vroeg", false);
  // On a phone, which works without script too.
  const board = await device(browser, { javaScriptEnabled: false });
  const teacher = await asker("juf.ilse");
  await board.context().addCookies((await teacher.context.storageState()).cookies);
  await board.goto(`/projector/${assignmentId}/discuss?question=1&step=answer`);
  await expect(board.getByRole("heading", { name: "Nog niet iedereen mag de antwoorden zien" })).toBeVisible();
  await expect(board.locator("mark")).toHaveCount(0);
  await board.getByRole("link", { name: "Ja, laat de antwoorden toch zien" }).click();
  await board.getByRole("link", { name: "Laat zien wat de klas koos" }).click();
  await board.getByRole("link", { name: "Laat het antwoord zien" }).click();
  await expect(board.locator("mark").first()).toBeVisible();
  const admin = await asker("beheer");
  const { lines } = await admin.query<{ lines: { action: string }[] }>("audit.list", {});
  expect(lines.map(({ action }) => action)).toContain("assignment.showEarly");
  await closeAll(board);
});

import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { asker, begin, newClass, setQuiz } from "../api.ts";
import { dress, inspect, looks } from "../looks.ts";
import { closeAll, device, signIn } from "../steps.ts";

test("a teacher reads who may not have read, folded away and without a verdict", async ({ browser }) => {
  test.setTimeout(180_000);
  const asTeacher = await asker("juf.ilse");
  const { classId, cards } = await newClass(asTeacher, "Vlug", ["Mees", "Noor"]);
  const set = await setQuiz(asTeacher, classId, {});
  const [card] = cards;
  const student = await asker(card?.username ?? "", card?.password);
  const { attemptId, questions } = await begin(student, set);
  // Every question with choices within the same second, and the text was never opened.
  for (const { id: questionId, kind, options } of questions) {
    const [option] = options ?? [];
    const response =
      kind === "singleChoice" ? { kind, optionId: option?.id } : kind === "trueFalse" ? { kind, value: true } : null;
    if (!response) continue;
    const opId = randomUUID().replaceAll("-", "");
    const givenAt = { $date: new Date().toISOString() };
    await student.mutate("attempt.answer", { attemptId, questionId, opId, baseVersion: 0, response, givenAt });
  }
  await student.mutate("attempt.submit", { attemptId });

  const teacher = await device(browser);
  await signIn(teacher, "juf.ilse");
  for (const look of looks) {
    await dress(teacher, look);
    await teacher.goto(`/teacher/assignments/${set.assignmentId}`);
    const list = teacher.locator("details", { has: teacher.locator("a[href*='/teacher/attempts/']") });
    await expect(list.getByRole("listitem")).toBeHidden();
    await list.locator("summary").click();
    await expect(list.getByRole("listitem")).toHaveText(/^Mees Vlug: /);
    await inspect(teacher, "worth a chat", look);
  }
  await closeAll(teacher);
  await Promise.all([asTeacher.context.dispose(), student.context.dispose()]);
});

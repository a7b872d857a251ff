import { randomUUID } from "node:crypto";
import { type Browser, expect, type Page, test } from "@playwright/test";
import { address } from "../address.ts";
import { type Asker, asker, openTest } from "../api.ts";
import { ownNews } from "../own-news.ts";
import { createFiller, payloads } from "../payloads.ts";

/** Somebody's browser without the policy that would stop a script: what is shown has to be harmless by itself. */
async function unprotected(browser: Browser, who: Asker): Promise<{ page: Page; ran: () => Promise<string[]> }> {
  const { cookies } = await who.context.storageState();
  const context = await browser.newContext({ bypassCSP: true, baseURL: address });
  await context.addCookies(cookies);
  const page = await context.newPage();
  const dialogs: string[] = [];
  page.on("dialog", (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const ran = async (): Promise<string[]> => [
    ...dialogs,
    ...(await Promise.all(
      page.frames().map((frame) => frame.evaluate(() => ("__xss" in window ? [location.href] : [])).catch(() => [])),
    ).then((lists) => lists.flat())),
  ];
  return { page, ran };
}

test("no word of anybody is ever run as a script, with the content policy switched off", async ({ browser }) => {
  test.setTimeout(240_000);
  expect(payloads.length).toBeGreaterThanOrEqual(150);
  const [admin, teacher, student] = (await Promise.all(
    ["beheer", "meester.bram", "hugo"].map((who) => asker(who)),
  )) as [Asker, Asker, Asker];

  // An article with every payload as a paragraph of its own, between paragraphs of which questions can be made.
  const draftId = randomUUID();
  const [headline = "", ...paragraphs] = ownNews.split("\n\n");
  const article = [headline, ...paragraphs, ...payloads].join("\n\n");
  await teacher.mutate("draft.create", { draftId, text: article });
  const made = await openTest(teacher, student, "afterSubmit");
  const { questions } = await student.query<{
    questions: { question: { id: string; kind: string } }[];
  }>("attempt.get", { attemptId: made.attemptId });
  let used = 0;
  const next = createFiller();
  // Names may hold no signs that nobody sees.
  const names = payloads.filter((payload) => payload.length <= 60 && !/[\p{C}\t]/u.test(payload));
  const nextName = (): string => names[(used += 1) % names.length] ?? "";
  for (const { question } of questions) {
    const response =
      question.kind === "shortText" || question.kind === "number"
        ? { kind: question.kind, text: next(450) }
        : question.kind === "cloze"
          ? { kind: "cloze", gaps: [next(450)] }
          : null;
    const write = {
      attemptId: made.attemptId,
      questionId: question.id,
      opId: randomUUID().replaceAll("-", ""),
      baseVersion: 0,
    };
    if (response) await student.mutate("attempt.answer", { ...write, response });
    await student.mutate("flag.put", {
      attemptId: made.attemptId,
      questionId: question.id,
      reason: "unclear",
      text: next(480),
    });
  }
  await student.mutate("attempt.submit", { attemptId: made.attemptId });
  const { lessonId } = await student.query<{ lessonId: string }>("assignment.get", { assignmentId: made.assignmentId });
  const quote = "Armenië";
  const place = { language: "nl", level: "standard", start: 0, end: quote.length, quote };
  await student.mutate("highlight.save", {
    lessonId,
    highlight: { highlightId: randomUUID(), ...place, note: next(1900) },
  });
  const text = { knew: next(1900), learned: next(1900), wonder: next(1900), confidence: 3, shared: true };
  await student.mutate("reflection.save", { lessonId, baseVersion: 0, text });
  const classId = randomUUID();
  await teacher.mutate("class.create", { classId, name: nextName() });
  for (let count = 0; count < 5; count++)
    await teacher.mutate("class.create", { classId: randomUUID(), name: nextName() });
  const { joinCode } = await teacher.query<{ joinCode: { code: string } }>("class.get", { classId });
  for (let count = 0; count < 5; count++) {
    const name = { username: `hostile${count}`, displayName: nextName(), password: "vier stille treinen" };
    const joiner = await asker("visitor");
    await joiner.mutate("session.join", { code: joinCode.code, ...name });
    await joiner.context.dispose();
  }

  const walks: readonly (readonly [Asker, readonly string[]])[] = [
    [
      teacher,
      [
        `/teacher/drafts/${draftId}`, "/teacher", "/teacher/classes", `/teacher/classes/${classId}`,
        `/teacher/assignments/${made.assignmentId}`, `/teacher/attempts/${made.attemptId}`, "/teacher/assignments",
      ], // prettier-ignore
    ],
    [
      student,
      [
        `/attempts/${made.attemptId}/result`, `/lessons/${lessonId}/read`, `/lessons/${lessonId}/read/1`,
        `/lessons/${lessonId}/reflect`, "/home",
      ], // prettier-ignore
    ],
    [admin, ["/admin", "/admin/people", "/admin/people?search=hostile"]],
  ];
  let shown = "";
  for (const [who, paths] of walks) {
    const { page, ran } = await unprotected(browser, who);
    for (const path of paths) {
      await page.goto(path);
      await expect(page.getByRole("main")).toBeVisible();
      // What is folded is opened, and what reacts to focus gets it.
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll("details")) fold.open = true;
      });
      await page.keyboard.press("Tab");
      shown += await page.locator("body").innerText();
      shown += await page.evaluate(() =>
        [...document.querySelectorAll("textarea")].map(({ value }) => value).join("\n"),
      );
      expect([path, await ran()]).toEqual([path, []]);
      expect([path, await page.locator("[onerror], [onload], [onfocus], [ontoggle], iframe[srcdoc]").count()]).toEqual([
        path,
        0,
      ]);
      expect([path, await page.locator('a[href^="javascript" i], a[href^="data:" i]').count()]).toEqual([path, 0]);
    }
    await page.context().close();
  }
  // They were there, as words: otherwise nothing would have been tried.
  for (const words of ["<script>window.__xss=1</script>", "onerror=window.__xss=1", "javascript:window.__xss=1"]) {
    expect(shown).toContain(words);
  }
  // Spaces and signs that nobody sees are made one space, or go, when a text is taken in.
  const plain = (words: string): string =>
    words
      .replaceAll(/[\p{Cc}\p{Cf}]/gu, " ")
      .replaceAll(/\s+/gu, " ")
      .trim();
  const tried = payloads.filter((payload) => plain(shown).includes(plain(payload))).length;
  console.log(`${payloads.length} payloads, ${tried} of them seen on a screen to the letter, 0 run.`);
  expect(payloads.filter((payload) => !plain(shown).includes(plain(payload))).slice(0, 12)).toEqual([]);
  await Promise.all([admin, teacher, student].map(({ context }) => context.dispose()));
});

test("the check notices a script that does run", async ({ browser }) => {
  const visitor = await asker("visitor");
  const { page, ran } = await unprotected(browser, visitor);
  await page.goto("/sign-in");
  await page.evaluate((payload) => (document.body.innerHTML = payload), payloads[0] ?? "");
  await expect.poll(ran).not.toEqual([]);
  await page.context().close();
  await visitor.context.dispose();
});

import { randomUUID } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import { address } from "../address.ts";
import { asker, type Asker, begin, newClass, setQuiz } from "../api.ts";
import { startLater } from "../later-app.ts";
import { closeAll, device, signIn } from "../steps.ts";

/** A class of its own with an open test, and its students as they ask without a screen. */
async function atWork(name: string) {
  const teacher = await asker("juf.ilse");
  const { classId, cards } = await newClass(teacher, name, ["Aad", "Bea", "Cor", "Dina"]);
  const set = await setQuiz(teacher, classId, { feedback: "afterClose" });
  const students = await Promise.all(cards.map(({ username, password }) => asker(username, password)));
  return { set, students: students as [Asker, Asker, Asker, Asker] };
}

/** Answers the first question that has options, as somebody does who takes the first of them. Gives its number. */
async function answer(student: Asker, { attemptId, questions }: Awaited<ReturnType<typeof begin>>): Promise<number> {
  const at = questions.findIndex(({ kind }) => kind === "singleChoice");
  const { id: questionId, options = [] } = questions[at] ?? { id: "" };
  const response = { kind: "singleChoice", optionId: options[0]?.id };
  const opId = randomUUID().replaceAll("-", "");
  await student.mutate("attempt.answer", { attemptId, questionId, opId, baseVersion: 0, response });
  return at + 1;
}

const row = (page: Page, name: string) => page.getByRole("row", { name: new RegExp(`^${name} `) });

test("a teacher sees in one process what students do in another, and that process stops while it is watched", async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const { set, students } = await atWork("Live twee");
  const [aad, bea] = students;
  const other = await startLater(0);
  // Not watched: once its process has stopped, the browser says on its console that nobody answers.
  const context = await browser.newContext({ baseURL: other.address, viewport: { width: 1280, height: 900 } });
  const teacher = await context.newPage();
  await signIn(teacher, "juf.ilse");
  await teacher.goto(`/teacher/assignments/${set.assignmentId}`);
  await teacher.getByRole("link", { name: "Live: waar is de klas nu?" }).click();
  await expect(teacher.getByText("Nog niemand is begonnen")).toBeVisible();
  await expect(teacher.getByText(/^Bijgewerkt om/)).toBeVisible();
  await expect(row(teacher, "Aad")).toContainText("Niet begonnen");

  // What is done here arrives there, without anybody asking again.
  const begun = await begin(aad, set);
  await expect(row(teacher, "Aad")).toContainText("Bij vraag 1 van");
  for (const [student, name] of [
    [aad, "Aad"],
    [bea, "Bea"],
  ] as const) {
    const attempt = student === aad ? begun : await begin(student, set);
    await expect(row(teacher, name)).toContainText("0 van");
    const before = Date.now();
    await answer(student, attempt);
    await expect(row(teacher, name)).toContainText("1 van");
    const took = Date.now() - before;
    console.log(`An answer in one process was on the board of another after ${took} ms.`);
    // Sooner than a board is read anyway.
    expect(took).toBeLessThan(4500);
  }
  await aad.mutate("attempt.submit", { attemptId: begun.attemptId, manifest: [] });
  await expect(row(teacher, "Aad")).toContainText("Ingeleverd");

  // The room sees the same without names.
  await teacher.getByRole("link", { name: "Toon op het bord, zonder namen" }).click();
  await expect(teacher.getByRole("definition").last()).toHaveText("1");
  await expect(teacher.getByText(/^Bijgewerkt om/)).toBeVisible();
  await expect(teacher.locator("body")).not.toContainText(/\b(?:Aad|Bea|Cor|Dina)\b/);

  // Time stands still for everybody, on the teacher's word, and goes on.
  await teacher.getByRole("link", { name: "Terug naar Live" }).click();
  await teacher.getByRole("button", { name: "Pauze voor de klas" }).click();
  await expect(teacher.getByRole("button", { name: "Ga verder" })).toBeVisible();
  const wall = await context.newPage();
  await wall.goto(`/projector/${set.assignmentId}/live`);
  await expect(wall.getByText(/^Gepauzeerd sinds/)).toBeVisible();
  await teacher.getByRole("button", { name: "Ga verder" }).click();
  await expect(wall.getByText(/^Gepauzeerd sinds/)).toBeHidden({ timeout: 8000 });
  await wall.close();

  // A stream does not hold up the process that stops; the board says of when it is.
  const before = Date.now();
  await other.stop();
  expect(Date.now() - before).toBeLessThan(10_000);
  await expect(teacher.getByText(/^Dit is de stand van/)).toBeVisible({ timeout: 25_000 });
  await context.close();
});

test("a board whose connection breaks says how old it is, and goes on when it is back", async ({ browser }) => {
  test.setTimeout(120_000);
  const { set, students } = await atWork("Live stuk");
  const [aad, bea] = students;
  await begin(aad, set);
  const teacher = await device(browser, { viewport: { width: 1280, height: 900 } });
  await signIn(teacher, "juf.ilse");
  await teacher.goto(`/teacher/assignments/${set.assignmentId}/live`);
  await expect(row(teacher, "Aad")).toContainText("Bij vraag 1");
  // Streams are refused, and so is asking.
  await teacher.route("**/api/trpc/board.**", (route) => route.abort("internetdisconnected"));
  for (const state of ["hidden", "visible"]) {
    await teacher.evaluate((state) => {
      Object.defineProperty(document, "visibilityState", { configurable: true, value: state });
      document.dispatchEvent(new Event("visibilitychange"));
    }, state);
  }
  await expect(teacher.getByRole("status").filter({ hasText: /^Dit is de stand van \d\d:\d\d:\d\d/ })).toBeVisible({
    timeout: 25_000,
  });
  await begin(bea, set);
  await expect(row(teacher, "Bea")).toContainText("Niet begonnen");
  // Only asking goes through: the board is asked for every ten seconds.
  await teacher.unroute("**/api/trpc/board.**");
  await teacher.route("**/api/trpc/board.watch**", (route) => route.abort("internetdisconnected"));
  await expect(row(teacher, "Bea")).toContainText("Bij vraag 1", { timeout: 25_000 });
  await expect(teacher.getByText(/^Bijgewerkt om/)).toBeVisible();
  await teacher.unroute("**/api/trpc/board.watch**");
  await answer(bea, await begin(bea, set));
  await expect(row(teacher, "Bea")).toContainText("1 van", { timeout: 25_000 });
  await closeAll(teacher);
});

test("without script the board is what it was when the page was made, with its time", async ({ browser }) => {
  const { set, students } = await atWork("Live kaal");
  await begin(students[0], set);
  const teacher = await device(browser, { viewport: { width: 1280, height: 900 }, javaScriptEnabled: false });
  const asked = await asker("juf.ilse");
  await teacher.context().addCookies((await asked.context.storageState()).cookies);
  await teacher.goto(`/teacher/assignments/${set.assignmentId}/live`);
  await expect(row(teacher, "Aad")).toContainText("Bij vraag 1");
  await expect(teacher.getByText(/^Bijgewerkt om \d\d:\d\d:\d\d/)).toBeVisible();
  await expect(teacher.getByText(/^Zonder script loopt dit scherm niet vanzelf mee/)).toBeVisible();
  await closeAll(teacher);
});

test("a stream carries the headers of the API, is kept by nothing on the way, and ends with the session", async () => {
  // Each process counts the streams that it gives: over several, a fifth may be given by another.
  test.skip(process.env["E2E_RUNNING"] === "1", "there are several processes");
  const { set } = await atWork("Live kop");
  const teacher = await asker("juf.ilse");
  const cookie = (await teacher.context.storageState()).cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  const input = encodeURIComponent(JSON.stringify({ assignmentId: set.assignmentId }));
  const url = `${address}/api/trpc/board.watch?input=${input}`;
  const open = async (headers: Record<string, string> = {}) => {
    const leave = new AbortController();
    const answer = await fetch(url, {
      headers: { accept: "text/event-stream", cookie, "sec-fetch-site": "same-origin", ...headers },
      signal: leave.signal,
    });
    const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
    let said = "";
    /** Reads until it says so, and what that was; null where it ends before. */
    const says = async (pattern: RegExp): Promise<string | null> => {
      for (;;) {
        const found = pattern.exec(said);
        if (found) return found[0];
        const part = await reader?.read();
        if (!part || part.done) return null;
        said += part.value;
      }
    };
    return { answer, says, leave: () => leave.abort() };
  };
  expect((await open({ "sec-fetch-site": "cross-site" })).answer.status).toBe(403);
  expect((await open({ origin: "https://evil.example" })).answer.status).toBe(403);

  const streams = [];
  for (let one = 0; one < 4; one++) streams.push(await open());
  for (const { says } of streams) expect(await says(/"counts"/)).not.toBeNull();
  const headers = Object.fromEntries(streams[0]?.answer.headers ?? []);
  expect(headers).toMatchObject({
    "content-type": "text/event-stream",
    "x-accel-buffering": "no",
    "x-content-type-options": "nosniff",
    "cross-origin-resource-policy": "same-origin",
  });
  expect(headers["cache-control"]).toBe("private, no-store, no-transform");
  expect(headers["content-encoding"]).toBeUndefined();
  expect(headers["content-security-policy"]).toContain("default-src 'none'");

  // A fifth is refused, and has room once another has left.
  const fifth = await open();
  expect(await fifth.says(/"problem":"\w+"/)).toBe('"problem":"tooOften"');
  streams[0]?.leave();
  await expect
    .poll(async () => {
      const again = await open();
      streams.push(again);
      return again.says(/"counts"|tooOften/);
    })
    .toBe('"counts"');
  await teacher.mutate("session.signOut");
  expect(await streams[1]?.says(/"problem":"\w+"/)).toBe('"problem":"signInNeeded"');
  for (const { leave } of streams.slice(1)) leave();
});

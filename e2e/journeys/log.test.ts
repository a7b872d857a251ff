import { randomUUID } from "node:crypto";
import { expect, request, test } from "@playwright/test";
import { openDatabase } from "@leesbewijs/db";
import { reachDatabase } from "../../scripts/running-database.ts";
import { asker, newClass, setQuiz } from "../api.ts";
import { data, startHeard } from "../heard-app.ts";
import { heldDatabase } from "../held-database.ts";

type Line = { readonly level: string; readonly event: string; readonly path?: string };

test("a database that is away is one line for the operator, without the way through our code", async () => {
  const app = await startHeard("postgresql://nobody:none@127.0.0.1:9/none");
  const visitor = await request.newContext({ baseURL: app.address });
  expect((await visitor.get("/api/trpc/lesson.list?input=%7B%22language%22%3A%22nl%22%7D")).status()).toBe(503);
  await expect.poll(() => app.lines().length).toBe(1);
  const line = JSON.parse(app.lines()[0] ?? "") as Line;
  expect(line).toMatchObject({ level: "warn", event: "database unavailable", path: "lesson.list" });
  await app.stop();
});

test("a page that breaks shows a code, and the operator has it with the place in the code and no word of anybody", async ({
  browser,
}) => {
  const app = await startHeard();
  const student = await asker("dex", undefined, app.address);
  const [lesson] = await student.query<{ lessonId: string }[]>("lesson.list", { language: "nl" });
  const db = openDatabase((await reachDatabase({ databaseUrl: null, data })).url);
  // What no version of the app has ever written.
  const settings = { schoolId: "demo", personId: "demo-dex" };
  await db.readingSettings.upsert({
    where: { schoolId_personId: settings },
    create: { ...settings, body: { level: "Roodkapje" } },
    update: { body: { level: "Roodkapje" } },
  });
  const context = await browser.newContext({
    baseURL: app.address,
    storageState: await student.context.storageState(),
  });
  const page = await context.newPage();
  await page.goto(`/lessons/${lesson?.lessonId}`);
  await expect(page.getByRole("heading", { name: "Dit ging niet goed" })).toBeVisible();
  const code = await page.getByRole("code").textContent();
  expect(code).toMatch(/^\d+$/);
  const lines = app.lines();
  expect(lines.map((line) => JSON.parse(line) as Line)).toContainEqual(
    expect.objectContaining({ level: "error", event: "unexpected", path: "/lessons/[lessonId]", reference: code }),
  );
  expect(lines.join("\n")).not.toContain("Roodkapje");
  await db.readingSettings.delete({ where: { schoolId_personId: settings } });
  await page.getByRole("button", { name: "Probeer opnieuw" }).click();
  await expect(page.getByRole("link", { name: /Begin de hele les/ })).toBeVisible();
  await db.$disconnect();
  await context.close();
  await student.context.dispose();
  await app.stop();
});

test("nothing that people are refused stands in the log: not a page, a call, a form nor a password", async () => {
  const app = await startHeard();
  const [visitor, student, teacher] = await Promise.all(
    ["visitor", "amina", "juf.ilse"].map((who) => asker(who, undefined, app.address)),
  );
  const met = new Map<number, number>();
  const meet = (status: number): void => void met.set(status, (met.get(status) ?? 0) + 1);
  const pages = ["/home", "/admin", "/admin/log", "/teacher", `/attempts/${randomUUID()}/result`, "/nowhere"];
  const forms = [{}, { rsc: "1" }, { rsc: "1", "next-router-prefetch": "1" }];
  const calls = ["attempt.get", "assignment.results", "person.list", "nothing.here", "class.list"];
  const sent = ["session.signIn", "attempt.answer", "person.erase", "class.create"];
  for (const who of [visitor, student, teacher]) {
    for (const path of [...pages, `/teacher/classes/${randomUUID()}`, `/lessons/${randomUUID()}`]) {
      for (const headers of forms) meet((await who!.context.get(path, { headers, maxRedirects: 0 })).status());
    }
    for (const call of calls) {
      for (const input of ["%7B%7D", "%7B", `%7B%22attemptId%22%3A%22${randomUUID()}%22%7D`])
        meet((await who!.context.get(`/api/trpc/${call}?input=${input}`)).status());
    }
    for (const call of sent) {
      const address = `/api/trpc/${call}`;
      meet((await who!.context.post(address, { data: { username: "Roodkapje", password: "verkeerd" } })).status());
      meet((await who!.context.post(address, { data: "{", headers: { "content-type": "application/json" } })).status());
      meet((await who!.context.post(address, { form: { a: "b" } })).status());
      meet((await who!.context.post(address, { data: { text: "a".repeat(70_000) } })).status());
    }
    await who!.context.dispose();
  }
  // All kinds of refusing were met, or nothing would have been tried.
  expect([...met.keys()]).toEqual(expect.arrayContaining([307, 400, 401, 403, 404, 413, 415]));
  expect([...met.keys()].filter((status) => status >= 500)).toEqual([]);
  expect(app.lines()).toEqual([]);
  await app.stop();
});

test("a process that stops while boards are watched says nothing of it, also where somebody leaves at that moment", async () => {
  const { url } = await reachDatabase({ databaseUrl: null, data });
  const database = await heldDatabase(url);
  const app = await startHeard(database.url);
  const teacher = await asker("juf.ilse", undefined, app.address);
  const { classId } = await newClass(teacher, "Log stil", ["Eef"]);
  const { assignmentId } = await setQuiz(teacher, classId, { feedback: "afterClose" });
  const cookie = (await teacher.context.storageState()).cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  const input = encodeURIComponent(JSON.stringify({ assignmentId }));
  const watch = async (procedure: string) => {
    const leave = new AbortController();
    const headers = { accept: "text/event-stream", cookie, "sec-fetch-site": "same-origin" };
    const address = `${app.address}/api/trpc/${procedure}?input=${input}`;
    const { body } = await fetch(address, { headers, signal: leave.signal });
    const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
    const next = async () => (await reader?.read().catch(() => undefined))?.value;
    let said = "";
    while (!said.includes('"counts"')) {
      const part = await next();
      if (part === undefined) throw new Error(`The stream ended with ${said}`);
      said += part;
    }
    /** Looks on until it is over. */
    const over = (async () => {
      while ((await next()) !== undefined);
    })();
    return { leave: () => leave.abort(), over };
  };
  const streams = [await watch("board.watch"), await watch("board.watchForProjector"), await watch("board.watch")];
  // A board has come again, and whether they may still see it is being looked up: then one of them leaves, and the process stops.
  database.hold("actors-by-session");
  await expect.poll(database.waiting).toBeGreaterThan(0);
  streams[0]?.leave();
  const stopped = app.stop();
  const listens = () =>
    fetch(`${app.address}/health/live`).then(
      () => true,
      () => false,
    );
  await expect.poll(listens).toBe(false);
  database.release();
  await stopped;
  for (const { over } of streams) await over;
  expect(app.lines()).toEqual([]);
  database.close();
});

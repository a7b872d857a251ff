import { randomUUID } from "node:crypto";
import { expect, request, test } from "@playwright/test";
import { openDatabase } from "@leesbewijs/db";
import { reachDatabase } from "../../scripts/running-database.ts";
import { asker } from "../api.ts";
import { data, startHeard } from "../heard-app.ts";

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

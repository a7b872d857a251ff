import { type APIRequestContext, expect, test } from "@playwright/test";
import { randomUUID } from "node:crypto";
import { address } from "../address.ts";
import { asker, openTest } from "../api.ts";
import { startLater } from "../later-app.ts";

// A second process on the same database: what is done through one holds in the other from its next request on.
let other: Awaited<ReturnType<typeof startLater>>;
test.beforeAll(async () => void (other = await startLater(0)));
test.afterAll(() => other.stop());

const password = "vier stille treinen";

/** Somebody new, so that no other journey is in the way. */
async function newcomer(role: "student" | "teacher") {
  const admin = await asker("beheer");
  const [personId, username] = [randomUUID(), `nieuw-${randomUUID().slice(0, 8)}`];
  await admin.mutate("person.create", { personId, username, displayName: "Nieuw Iemand", role, password });
  return { admin, personId, username };
}
const signIn = async (context: APIRequestContext, username: string, secret: string): Promise<number> => {
  const data = { schoolCode: "demo", username, password: secret };
  return (await context.post("/api/trpc/session.signIn", { data })).status();
};
/** The same session, asked of the other process. */
async function sameSession(at: APIRequestContext) {
  const there = await asker("visitor", "", other.address);
  const { cookies } = await at.storageState();
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  return (procedure: string, input?: object) =>
    there.context.get(`/api/trpc/${procedure}${input ? `?input=${encodeURIComponent(JSON.stringify(input))}` : ""}`, {
      headers: { cookie },
    });
}

test("wrong passwords are counted together, whichever process they are tried at", async () => {
  const { username } = await newcomer("student");
  const [here, there] = [await asker("visitor"), await asker("visitor", "", other.address)];
  const met: number[] = [];
  for (let tries = 0; tries < 12; tries++) {
    const { context } = tries % 2 === 0 ? here : there;
    met.push(await signIn(context, username, "verkeerd"));
  }
  expect(met).toEqual([...Array.from({ length: 10 }, () => 401), 429, 429]);
  expect([await signIn(here.context, username, password), await signIn(there.context, username, password)]).toEqual([
    429, 429,
  ]);
});

test("a role that is taken away, and a person who is sent off, are so in the other process at once", async () => {
  const { admin, personId, username } = await newcomer("teacher");
  const teacher = await asker("visitor");
  expect(await signIn(teacher.context, username, password)).toBe(200);
  const before = await sameSession(teacher.context);
  expect((await before("class.list")).status()).toBe(200);
  await admin.mutate("person.update", { personId, role: "student" });
  expect((await before("class.list")).status()).toBe(401);
  expect(await signIn(teacher.context, username, password)).toBe(200);
  const after = await sameSession(teacher.context);
  expect([(await after("class.list")).status(), (await after("assignment.list", {})).status()]).toEqual([403, 200]);
  await admin.mutate("person.update", { personId, state: "deactivated" });
  expect((await after("assignment.list", {})).status()).toBe(401);
});

test("a task that is taken from the class is gone in the other process at once, and what was given in it is not", async () => {
  const [teacher, student] = [await asker("meester.bram"), await asker("wen")];
  const { assignmentId, attemptId } = await openTest(teacher, student, "afterClose");
  const there = await sameSession(student.context);
  expect((await there("assignment.get", { assignmentId })).status()).toBe(200);
  await teacher.mutate("assignment.archive", { assignmentId, archived: true });
  expect((await there("assignment.get", { assignmentId })).status()).toBe(404);
  expect((await there("attempt.get", { attemptId })).status()).toBe(200);
  expect(address).not.toBe(other.address);
});

test("a process that is asked to stop says so first, and still answers until it has been noticed", async ({
  request,
}) => {
  const leaving = await startLater(0, { LEESBEWIJS_DRAIN_SECONDS: "3" });
  const status = async (path: string): Promise<number> =>
    request.get(`${leaving.address}${path}`).then(
      (answer) => answer.status(),
      () => 0,
    );
  expect(await status("/health/ready")).toBe(200);
  const gone = leaving.stop();
  await expect.poll(() => status("/health/ready"), { intervals: [50] }).toBe(503);
  expect([await status("/health/live"), await status("/sign-in")]).toEqual([200, 200]);
  await gone;
  expect(await status("/health/live")).toBe(0);
});

test("the figures of a process are for its own machine, or for whoever brings the token", async ({ request }) => {
  const guarded = await startLater(0, { METRICS_TOKEN: "een-geheim-van-zestien" });
  const get = (headers: Record<string, string>) => request.get(`${guarded.address}/metrics`, { headers });
  try {
    await request.get(`${guarded.address}/sign-in`);
    const figures = await (await get({})).text();
    expect(figures).toMatch(/leesbewijs_request_seconds_count\{kind="page",status="200"\} 1/);
    for (const name of ["saves_total", "sent_away_total", "inside", "waiting", "pool_connections"])
      expect(figures).toContain(`leesbewijs_${name}`);
    expect(figures).toMatch(/nodejs_eventloop_lag_p99_seconds/);
    const through = { "x-forwarded-for": "203.0.113.7" };
    expect((await get(through)).status()).toBe(404);
    expect((await get({ host: "lees.example.nl" })).status()).toBe(404);
    expect((await get({ ...through, authorization: "Bearer een-ander-geheim-hier" })).status()).toBe(404);
    expect((await get({ ...through, authorization: "Bearer een-geheim-van-zestien" })).status()).toBe(200);
  } finally {
    await guarded.stop();
  }
});

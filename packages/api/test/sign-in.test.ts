import type { Actor, ClassId } from "@leesbewijs/domain";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { actorOf } from "../src/auth/actor.ts";
import { createCaller } from "../src/root.ts";
import { createAuth, sessionSeconds } from "../src/auth/auth.ts";
import { openTab } from "./tab.ts";
import { addClass, addPerson, addSchool, as, contextOf, later, now, openTestDatabase, password } from "./world.ts";
import type { Database } from "@leesbewijs/db";

let db: Database;
let close: () => Promise<void>;
let school: { code: string; teacher: Actor; student: Actor; admin: Actor; classId: ClassId };
let count = 0;

beforeAll(async () => ({ db, close } = await openTestDatabase()));
afterAll(() => close());
// A school of its own for each test, since budgets are spent.
beforeEach(async () => {
  const code = `school-${count++}`;
  const id = await addSchool(db, code);
  const teacher = await addPerson(db, id, "teacher", "docent");
  const student = await addPerson(db, id, "student", "sanne");
  const admin = await addPerson(db, id, "admin", "beheer");
  school = { code, teacher, student, admin, classId: await addClass(db, teacher, "3A", [student]) };
});

const browser = () => openTab(db);
const signIn =
  (username: string, given = password) =>
  (caller: ReturnType<typeof createCaller>) =>
    caller.session.signIn({ schoolCode: school.code, username, password: given });

test("signs in with school, name and password, whatever the case of the names", async () => {
  const tab = browser();
  expect(
    await tab.call((c) => c.session.signIn({ schoolCode: school.code.toUpperCase(), username: "SANNE", password })),
  ).toEqual({
    role: "student",
  });
  expect(await tab.actor()).toMatchObject({ personId: school.student.personId, role: "student" });
});

test("gives the same answer for a wrong school, name, password and a deactivated account", async () => {
  await as(db, school.admin).person.update({ personId: school.student.personId, state: "deactivated" });
  const tries = [
    { schoolCode: "nowhere", username: "sanne", password },
    { schoolCode: school.code, username: "nobody", password },
    { schoolCode: school.code, username: "docent", password: "wrong" },
    { schoolCode: school.code, username: "sanne", password },
  ];
  for (const input of tries)
    await expect(browser().call((c) => c.session.signIn(input))).rejects.toThrow("wrongNameOrPassword");
});

test("ends the session on the server at sign-out", async () => {
  const tab = browser();
  await tab.call(signIn("sanne"));
  const stolen = tab.headers();
  await tab.call((c) => c.session.signOut());
  expect([...tab.jar.keys()]).toEqual(["device"]);
  expect(await actorOf(contextOf(db, null).auth, db, stolen)).toBeNull();
});

test("changes the session at sign-in, so that one from before is worth nothing", async () => {
  const tab = browser();
  await tab.call((c) => c.session.startGuest());
  const before = tab.jar.get("session");
  await tab.call(signIn("sanne"));
  expect(tab.jar.get("session")).not.toBe(before);
});

test("does not believe a cookie that was made up or changed", async () => {
  const tab = browser();
  await tab.call(signIn("sanne"));
  const real = tab.jar.get("session")!;
  for (const forged of [
    "x",
    `${real}x`,
    real.replace(/^./, (first) => (first === "A" ? "B" : "A")),
    decodeURIComponent(real).split(".")[0]!,
  ]) {
    tab.jar.set("session", forged);
    expect(await tab.actor()).toBeNull();
  }
});

test("lets a session end by itself", async () => {
  const tab = browser();
  await tab.call(signIn("sanne"));
  const [session] = await db.authSession.findMany({ orderBy: { createdAt: "desc" }, take: 1 });
  const seconds = (session!.expiresAt.getTime() - Date.now()) / 1000;
  expect(Math.abs(seconds - sessionSeconds.student)).toBeLessThan(60);
  await db.authSession.updateMany({ where: { id: session!.id }, data: { expiresAt: new Date(Date.now() - 1000) } });
  expect(await tab.actor()).toBeNull();
});

test("tries at most ten passwords on an account in a quarter of an hour, and then waits", async () => {
  for (let i = 0; i < 10; i++)
    await expect(browser().call(signIn("sanne", `wrong ${i}`))).rejects.toThrow("wrongNameOrPassword");
  await expect(browser().call(signIn("sanne"))).rejects.toMatchObject({
    problem: "tooOften",
    retryAfter: expect.any(Number),
  });
  expect(await browser().call(signIn("sanne"), later(16))).toEqual({ role: "student" });
});

test("lets thirty students in at once behind one address, also while another account is locked", async () => {
  for (let i = 0; i < 11; i++)
    await browser()
      .call(signIn("docent", "wrong"))
      .catch(() => undefined);
  const names = Array.from({ length: 30 }, (_, i) => `leerling${i}`);
  for (const name of names) await addPerson(db, school.admin.schoolId, "student", name);
  const answers = await Promise.all(names.map((name) => browser().call(signIn(name))));
  expect(answers).toEqual(names.map(() => ({ role: "student" })));
});

test("keeps no password and no token in the answer of any procedure or in a readable column", async () => {
  await browser().call(signIn("sanne"));
  const accounts = await db.authAccount.findMany({ where: { user: { schoolId: school.student.schoolId } } });
  expect(accounts.every(({ password: stored }) => stored?.startsWith("$argon2id$"))).toBe(true);
  const people = JSON.stringify(await as(db, school.admin).person.list({}));
  expect(people).not.toMatch(/argon2|no-mail|token/);
});

test("signs out whoever is deactivated or gets another role, at once", async () => {
  const tab = browser();
  await tab.call(signIn("docent"));
  await as(db, school.admin).person.update({ personId: school.teacher.personId, role: "student" });
  expect(await tab.actor()).toBeNull();
  await tab.call(signIn("docent"));
  expect((await tab.actor())?.role).toBe("student");
  await as(db, school.admin).person.update({ personId: school.teacher.personId, state: "deactivated" });
  expect(await tab.actor()).toBeNull();
});

test("signs out whoever gets a new password", async () => {
  const tab = browser();
  await tab.call(signIn("sanne"));
  await as(db, school.admin).person.resetPassword({
    personId: school.student.personId,
    password: "vers gekozen woorden",
  });
  expect(await tab.actor()).toBeNull();
  expect(await browser().call(signIn("sanne", "vers gekozen woorden"))).toEqual({ role: "student" });
});

test("keeps at least one active admin, also when two remove each other", async () => {
  const second = await addPerson(db, school.admin.schoolId, "admin", "tweede");
  const remove = (who: Actor, whom: Actor) =>
    as(db, who).person.update({ personId: whom.personId, state: "deactivated" });
  const settled = await Promise.allSettled([remove(school.admin, second), remove(second, school.admin)]);
  expect(settled.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  const admins = { schoolId: school.admin.schoolId, role: "admin", state: "active" } as const;
  expect(await db.person.count({ where: admins })).toBe(1);
});

const codeOf = async (): Promise<string> =>
  (await as(db, school.teacher).class.get({ classId: school.classId })).joinCode!.code;
const newcomer = (username = "nieuw", given = "drie gewone woorden") => ({
  username,
  displayName: "Nieuw",
  password: given,
});

test("lets a student join with the code, and see nothing of the class before being admitted", async () => {
  const tab = browser();
  const code = await codeOf();
  expect(
    await tab.call((c) =>
      c.session.join({ code: ` ${code.slice(0, 4)}-${code.slice(4).toLowerCase()}`, ...newcomer() }),
    ),
  ).toEqual({
    state: "pending",
  });
  await expect(tab.call((c) => c.assignment.list({}))).rejects.toThrow("awaitingAdmission");
  const { students } = await as(db, school.teacher).class.get({ classId: school.classId });
  const waiting = students.find(({ username }) => username === "nieuw")!;
  expect(waiting.state).toBe("pending");
  expect(await as(db, school.teacher).class.admit({ classId: school.classId, personIds: [waiting.personId] })).toEqual({
    admitted: 1,
  });
  expect(await as(db, school.teacher).class.admit({ classId: school.classId, personIds: [waiting.personId] })).toEqual({
    admitted: 0,
  });
  expect(await tab.call((c) => c.assignment.list({}))).toEqual([]);
});

test("gives the same answer for a wrong, expired, renewed, closed and full code", async () => {
  const code = await codeOf();
  const join = (given: string, at = now) => browser().call((c) => c.session.join({ code: given, ...newcomer() }), at);
  await expect(join("ABCD2345")).rejects.toThrow("joinCodeRefused");
  await expect(join(code, later(15 * 24 * 60))).rejects.toThrow("joinCodeRefused");
  const fresh = await as(db, school.teacher).class.renewCode({ classId: school.classId });
  await expect(join(code)).rejects.toThrow("joinCodeRefused");
  await db.joinCode.updateMany({ where: { classId: school.classId }, data: { maxUses: 0 } });
  await expect(join(fresh.code)).rejects.toThrow("joinCodeRefused");
  await as(db, school.teacher).class.closeCode({ classId: school.classId });
  await expect(join(fresh.code)).rejects.toThrow("joinCodeRefused");
});

test("lets no more students join than a code is for, also when all come at once", async () => {
  const code = await codeOf();
  await db.joinCode.updateMany({ where: { classId: school.classId, revokedAt: null }, data: { maxUses: 3 } });
  const joins = Array.from({ length: 8 }, (_, i) =>
    browser().call((c) => c.session.join({ code, ...newcomer(`n${i}x`) })),
  );
  const settled = await Promise.allSettled(joins);
  expect(settled.filter(({ status }) => status === "fulfilled")).toHaveLength(3);
});

test("refuses a name that is taken and a password that anybody would guess, and uses up no place", async () => {
  const code = await codeOf();
  await expect(browser().call((c) => c.session.join({ code, ...newcomer("sanne") }))).rejects.toThrow("usernameTaken");
  await expect(browser().call((c) => c.session.join({ code, ...newcomer("nieuw", "wachtwoord1") }))).rejects.toThrow(
    "passwordTooCommon",
  );
  await expect(browser().call((c) => c.session.join({ code, ...newcomer("jantine", "jantine2026") }))).rejects.toThrow(
    "passwordTooCommon",
  );
  expect((await as(db, school.teacher).class.get({ classId: school.classId })).joinCode!.uses).toBe(0);
});

test("keeps a join code unreadable in the database", async () => {
  const code = await codeOf();
  expect(JSON.stringify(await db.joinCode.findMany({}))).not.toContain(code);
});

test("binds the cookie to this very host where people come over https", async () => {
  const base = contextOf(db, null);
  const ctx = { ...base, auth: createAuth(db, "a secret of the session that is long", ["https://lees.example.nl"]) };
  await createCaller(ctx).session.signIn({ schoolCode: school.code, username: "sanne", password });
  const cookies = ctx.answer.getSetCookie();
  const session = cookies.find((cookie) => cookie.startsWith("__Host-session="));
  expect(session).toMatch(/; Path=\/(;|$)/);
  expect(session).toMatch(/; Secure/);
  expect(session).toMatch(/; HttpOnly/);
  expect(session).toMatch(/; SameSite=Lax/i);
  expect(session).not.toMatch(/Domain=/i);
  expect(cookies.some((cookie) => cookie.startsWith("session="))).toBe(false);
  const cookie = session?.split(";")[0] ?? "";
  expect(await actorOf(ctx.auth, db, new Headers({ cookie }))).toMatchObject({ role: "student" });
  // Under the name without the host, which a neighbouring host could set, it is nobody's.
  const tossed = new Headers({ cookie: cookie.replace("__Host-", "") });
  expect(await actorOf(ctx.auth, db, tossed)).toBeNull();
});

test("changes the password of whoever knows the old one, ends their other sessions, and stays signed in here", async () => {
  const [here, elsewhere] = [browser(), browser()];
  await here.call(signIn("docent"));
  await elsewhere.call(signIn("docent"));
  const fresh = "vier losse gewone woorden";
  const change = (current: string, next: string) => (caller: ReturnType<typeof createCaller>) =>
    caller.session.changePassword({ current, password: next });
  await expect(here.call(change("not the old one", fresh))).rejects.toMatchObject({ problem: "wrongPassword" });
  // Twelve characters for those who see the work of others, and none that anybody would guess.
  await expect(here.call(change(password, "elf tekens!"))).rejects.toMatchObject({ problem: "invalidInput" });
  expect(await elsewhere.actor()).not.toBeNull();
  await here.call(change(password, fresh));
  // The answer got lost and it is sent again.
  await here.call(change(password, fresh));
  expect(await here.actor()).toMatchObject({ personId: school.teacher.personId });
  expect(await elsewhere.actor()).toBeNull();
  await expect(elsewhere.call(signIn("docent"))).rejects.toMatchObject({ problem: "wrongNameOrPassword" });
  await elsewhere.call(signIn("docent", fresh));
  expect(await elsewhere.actor()).not.toBeNull();
  expect(await db.auditEntry.count({ where: { action: "person.changePassword" } })).toBe(1);
});

test("lists where somebody is signed in, and ends one of them from elsewhere, but nobody else's", async () => {
  const [here, elsewhere, stranger] = [browser(), browser(), browser()];
  await here.call(signIn("sanne"));
  await elsewhere.call(signIn("sanne"));
  await stranger.call(signIn("docent"));
  const listed = await here.call((caller) => caller.session.list());
  expect(listed.filter((one) => one.here)).toHaveLength(1);
  const [other] = await elsewhere.call((caller) => caller.session.list()).then((all) => all.filter((one) => one.here));
  const end = (caller: ReturnType<typeof createCaller>) => caller.session.end({ sessionId: other!.sessionId });
  expect(listed.map(({ sessionId }) => sessionId)).toContain(other!.sessionId);
  await stranger.call(end);
  expect(await elsewhere.actor()).not.toBeNull();
  await here.call(end);
  await here.call(end);
  expect([await elsewhere.actor(), await here.actor()]).toEqual([null, expect.objectContaining({ role: "student" })]);
  expect(JSON.stringify(listed)).not.toContain("token");
});

test("counts guesses at the old password as it counts guesses at signing in", async () => {
  const tab = browser();
  await tab.call(signIn("sanne"));
  const guess = () =>
    tab.call((caller) => caller.session.changePassword({ current: "gok", password: "een nieuw wachtwoord" }));
  for (let tried = 0; tried < 10; tried++) await expect(guess()).rejects.toMatchObject({ problem: "wrongPassword" });
  await expect(guess()).rejects.toMatchObject({ problem: "tooOften" });
});

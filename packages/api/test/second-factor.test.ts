import type { Database } from "@leesbewijs/db";
import type { Actor } from "@leesbewijs/domain";
import decodeQR from "qr/decode.js";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { actorById } from "../src/auth/actor.ts";
import { asText, codeAt, stepAt } from "../src/auth/totp.ts";
import { resetFactorByOperator } from "../src/person/reset-factor-by-operator.ts";
import { appRouter } from "../src/root.ts";
import { table } from "./access-table.ts";
import { openTab, type Tab } from "./tab.ts";
import {
  addPerson,
  addSchool,
  as,
  type Caller,
  contextOf,
  later,
  makeWorld,
  now,
  openTestDatabase,
  password,
} from "./world.ts";

let db: Database;
let url: string;
let close: () => Promise<void>;
let school: { id: Actor["schoolId"]; code: string; teacher: Actor; admin: Actor; other: Actor };
let count = 0;

beforeAll(async () => ({ db, url, close } = await openTestDatabase()));
afterAll(() => close());
// A school of its own for each test, since budgets are spent.
beforeEach(async () => {
  const code = `factor-${count++}`;
  const id = await addSchool(db, code);
  const teacher = await addPerson(db, id, "teacher", "docent");
  const [admin, other] = [await addPerson(db, id, "admin", "beheer"), await addPerson(db, id, "admin", "tweede")];
  school = { id, code, teacher, admin, other };
});

const signIn =
  (username: string, given = password) =>
  (caller: Caller) =>
    caller.session.signIn({ schoolCode: school.code, username, password: given });
const enter = (code: string) => (caller: Caller) => caller.session.enterCode({ code });

/** The bytes of a seed that an app was given as text. */
function bytesOf(text: string): Buffer {
  const bits = [...text].map((letter) =>
    "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter).toString(2).padStart(5, "0"),
  );
  return Buffer.from((bits.join("").match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
}
/** What an app shows at a moment, so many steps beside it. */
const shown = (seed: string, at = now, steps = 0): string => codeAt(bytesOf(seed), stepAt(at) + steps);

/** Somebody who switched the second factor on, some minutes before now, and is signed in where that was done. */
async function withFactor(username: string): Promise<{ tab: Tab; seed: string; backupCodes: readonly string[] }> {
  const tab = openTab(db);
  const before = later(-10);
  await tab.call(signIn(username), before);
  const { seed } = await tab.call((c) => c.factor.start({ password }), before);
  const { backupCodes } = await tab.call((c) => c.factor.confirm({ code: shown(seed, before) }), before);
  return { tab, seed, backupCodes };
}

/** A browser in which somebody has given the right password. */
async function halfWay(username: string, at = now): Promise<Tab> {
  const tab = openTab(db);
  expect(await tab.call(signIn(username), at)).toEqual({ codeNeeded: true });
  return tab;
}

test("makes the codes of the standard", () => {
  // RFC 6238, appendix B, for SHA-1; and RFC 4226, appendix D, for its first steps.
  const seed = Buffer.from("12345678901234567890");
  const moments = { 59: "94287082", 1111111109: "07081804", 1111111111: "14050471", 1234567890: "89005924" };
  for (const [seconds, code] of Object.entries({ ...moments, 2000000000: "69279037", 20000000000: "65353130" }))
    expect(codeAt(seed, stepAt(new Date(Number(seconds) * 1000)), 8)).toBe(code);
  const first = ["755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583", "399871", "520489"];
  expect(first.map((_, step) => codeAt(seed, step))).toEqual(first);
  expect(asText(seed)).toBe("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
});

test("is switched on with the password and a code that the app makes of the drawing", async () => {
  const tab = openTab(db);
  await tab.call(signIn("docent"));
  await expect(tab.call((c) => c.factor.start({ password: "niet dit" }))).rejects.toMatchObject({
    problem: "wrongPassword",
  });
  const { seed, address, drawing } = await tab.call((c) => c.factor.start({ password }));
  expect(address).toBe(`otpauth://totp/Leesbewijs:docent%40${school.code}?secret=${seed}&issuer=Leesbewijs`);
  expect(readDrawing(drawing)).toBe(address);
  expect(bytesOf(seed)).toHaveLength(20);
  await expect(tab.call((c) => c.factor.confirm({ code: "000000" }))).rejects.toMatchObject({ problem: "wrongCode" });
  // Not on yet: nothing is asked.
  expect(await openTab(db).call(signIn("docent"))).toEqual({ role: "teacher" });
  const code = shown(seed);
  const { backupCodes } = await tab.call((c) => c.factor.confirm({ code: ` ${code.slice(0, 3)} ${code.slice(3)}` }));
  expect(new Set(backupCodes).size).toBe(10);
  expect(await tab.call((c) => c.factor.get())).toEqual({ onSince: now, backupCodesLeft: 10, wanted: false });
  await expect(tab.call((c) => c.factor.start({ password }))).rejects.toMatchObject({ problem: "factorOn" });
  // The answer got lost and it is sent again: the codes that arrive are the ones that hold.
  const again = await tab.call((c) => c.factor.confirm({ code }));
  expect(again.backupCodes).not.toEqual(backupCodes);
  await expect((await halfWay("docent")).call(enter(backupCodes[0]!))).rejects.toMatchObject({ problem: "wrongCode" });
  expect(await (await halfWay("docent")).call(enter(again.backupCodes[0]!))).toEqual({ role: "teacher" });
  expect(await log()).toEqual(["factor.turnOn", "factor.refuse", "factor.useBackup"]);
});

test("ends what was signed in without it, elsewhere, when it is switched on", async () => {
  const elsewhere = openTab(db);
  await elsewhere.call(signIn("docent"));
  const { tab } = await withFactor("docent");
  expect([await elsewhere.actor(), (await tab.actor())?.role]).toEqual([null, "teacher"]);
});

test("asks for the code after the password, and there is no session before", async () => {
  const { seed } = await withFactor("docent");
  const tab = await halfWay("docent");
  expect(await tab.actor()).toBeNull();
  expect(await tab.call((c) => c.session.get())).toBeNull();
  await expect(tab.call((c) => c.class.list())).rejects.toMatchObject({ problem: "signInNeeded" });
  await expect(tab.call(enter("000000"))).rejects.toMatchObject({ problem: "wrongCode" });
  expect(await tab.call(enter(shown(seed)))).toEqual({ role: "teacher" });
  expect((await tab.actor())?.personId).toBe(school.teacher.personId);
});

test("takes a code of the step before and of the one after, and of no other", async () => {
  const { seed } = await withFactor("docent");
  for (const steps of [-2, 2])
    await expect((await halfWay("docent")).call(enter(shown(seed, now, steps)))).rejects.toMatchObject({
      problem: "wrongCode",
    });
  for (const steps of [-1, 0, 1])
    expect(await (await halfWay("docent")).call(enter(shown(seed, now, steps)))).toEqual({ role: "teacher" });
});

test("takes no code twice: not the one before it either, not of two at once, and says no more than that it is wrong", async () => {
  const { seed, backupCodes } = await withFactor("docent");
  const code = shown(seed);
  const tabs = [await halfWay("docent"), await halfWay("docent"), await halfWay("docent")];
  const both = await Promise.allSettled(tabs.map((tab) => tab.call(enter(code))));
  expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  const refused = async (given: string) => {
    const tab = await halfWay("docent");
    const error: unknown = await tab.call(enter(given)).catch((reason: unknown) => reason);
    const { name, message, code } = error as { name: string; message: string; code: string };
    return JSON.stringify({ name, message, code, cookies: [...tab.jar.keys()] });
  };
  const [used, before, wrong] = [await refused(code), await refused(shown(seed, now, -1)), await refused("000000")];
  expect([used, before]).toEqual([wrong, wrong]);
  const backup = backupCodes[3]!;
  expect(await (await halfWay("docent")).call(enter(backup.toLowerCase()))).toEqual({ role: "teacher" });
  expect(await refused(backup)).toBe(wrong);
  const left = (await as(db, school.teacher).factor.get()).backupCodesLeft;
  expect(left).toBe(9);
});

test("evaluates ten codes of an account in a quarter of an hour, over all processes, with the right one too late", async () => {
  const { seed, backupCodes } = await withFactor("docent");
  const tabs = await Promise.all(Array.from({ length: 4 }, () => halfWay("docent")));
  const guesses = Array.from({ length: 24 }, (_, at) => tabs[at % 4]!.call(enter(String(at).padStart(6, "0"))));
  const settled = await Promise.allSettled(guesses);
  const problems = settled.map((one) => (one.status === "rejected" ? (one.reason as { problem: string }).problem : ""));
  expect(problems.filter((problem) => problem === "wrongCode")).toHaveLength(10);
  expect(problems.filter((problem) => problem === "tooOften")).toHaveLength(14);
  await expect(tabs[0]!.call(enter(shown(seed)))).rejects.toMatchObject({ problem: "tooOften" });
  await expect(tabs[1]!.call(enter(backupCodes[0]!))).rejects.toMatchObject({ problem: "tooOften" });
  const at = later(16);
  expect(await (await halfWay("docent", at)).call(enter(shown(seed, at)), at)).toEqual({ role: "teacher" });
});

test("keeps what is half-way for one person, one sign-in and five minutes, and not over a new password", async () => {
  const [docent, beheer] = [await withFactor("docent"), await withFactor("beheer")];
  // Another's code is no code, and another's half is no half.
  const tab = await halfWay("docent");
  await expect(tab.call(enter(shown(beheer.seed)))).rejects.toMatchObject({ problem: "wrongCode" });
  const half = tab.jar.get("half-sign-in")!;
  const parts = JSON.parse(Buffer.from(half, "base64url").toString()) as string[];
  const forged = openTab(db);
  const [schoolId, , token] = parts;
  forged.jar.set(
    "half-sign-in",
    Buffer.from(JSON.stringify([schoolId, school.admin.personId, token])).toString("base64url"),
  );
  await expect(forged.call(enter(shown(beheer.seed)))).rejects.toMatchObject({ problem: "signInAgain" });
  for (const nonsense of ["", "x", "W10", Buffer.from("[1,2,3]").toString("base64url")]) {
    forged.jar.set("half-sign-in", nonsense);
    await expect(forged.call(enter("123456"))).rejects.toMatchObject({ problem: "signInAgain" });
  }
  await expect(tab.call(enter(shown(docent.seed, later(6))), later(6))).rejects.toMatchObject({
    problem: "signInAgain",
  });
  expect(await tab.call(enter(shown(docent.seed)))).toEqual({ role: "teacher" });
  // Copied before it was used.
  const copy = openTab(db);
  copy.jar.set("half-sign-in", half);
  await expect(copy.call(enter(docent.backupCodes[0]!))).rejects.toMatchObject({ problem: "signInAgain" });
  const waiting = await halfWay("docent");
  await as(db, school.admin).person.resetPassword({
    personId: school.teacher.personId,
    password: "vers gekozen woorden",
  });
  await expect(waiting.call(enter(docent.backupCodes[0]!))).rejects.toMatchObject({ problem: "signInAgain" });
});

test("is switched off with the password and a code, and gets new backup codes with the password", async () => {
  const { tab, seed, backupCodes } = await withFactor("docent");
  const off = (given: string, code: string) => tab.call((c) => c.factor.remove({ password: given, code }));
  await expect(off("niet dit", shown(seed))).rejects.toMatchObject({ problem: "wrongPassword" });
  await expect(off(password, "000000")).rejects.toMatchObject({ problem: "wrongCode" });
  const fresh = await tab.call((c) => c.factor.renewCodes({ password }));
  await expect(off(password, backupCodes[0]!)).rejects.toMatchObject({ problem: "wrongCode" });
  await off(password, fresh.backupCodes[0]!);
  await off(password, fresh.backupCodes[0]!);
  expect(await openTab(db).call(signIn("docent"))).toEqual({ role: "teacher" });
  expect(await log()).toEqual(["factor.turnOn", "factor.renewCodes", "factor.turnOff"]);
});

test("is taken away by another admin of the school who gave the password lately, and by the operator", async () => {
  const { tab } = await withFactor("docent");
  const { personId } = school.teacher;
  const admin = openTab(db);
  await admin.call(signIn("beheer"), later(-20));
  await expect(admin.call((c) => c.person.resetFactor({ personId }))).rejects.toMatchObject({ problem: "proveAgain" });
  await expect(admin.call((c) => c.session.prove({ password: "niet dit" }))).rejects.toMatchObject({
    problem: "wrongPassword",
  });
  await admin.call((c) => c.session.prove({ password }));
  const waiting = await halfWay("docent");
  await admin.call((c) => c.person.resetFactor({ personId }));
  await admin.call((c) => c.person.resetFactor({ personId }));
  expect(await tab.actor()).toBeNull();
  await expect(waiting.call(enter("123456"))).rejects.toMatchObject({ problem: "signInAgain" });
  expect(await openTab(db).call(signIn("docent"))).toEqual({ role: "teacher" });
  // One's own is never taken away like this.
  await withFactor("beheer");
  await expect(as(db, school.admin).person.resetFactor({ personId: school.admin.personId })).rejects.toMatchObject({
    problem: "notAllowed",
  });
  const { people } = await as(db, school.other).person.list({});
  expect(people.filter(({ secondFactor }) => secondFactor).map(({ username }) => username)).toEqual(["beheer"]);
  const operator = (username: string) => resetFactorByOperator({ db }, { code: school.code, username });
  expect([await operator("beheer"), await operator("beheer")]).toEqual(["PII-beheer", null]);
  await expect(operator("nobody")).rejects.toThrow("nobody");
  const entries = await db.auditEntry.findMany({ where: { schoolId: school.id, action: "factor.reset" } });
  expect(entries.map(({ actorId }) => actorId).sort()).toEqual([school.admin.personId, "operator"].sort());
});

test("a school that wants it of its staff lets none of them do anything else before", async () => {
  const world = await makeWorld(db);
  const reached = async (actor: Actor) => {
    const open: string[] = [];
    for (const [name, row] of Object.entries(table)) {
      if (!row.roles.includes(actor.role) || row.roles.includes("visitor")) continue;
      const things = { personId: world.s1.personId, classId: world.classA } as never;
      const code = await row.call(as(db, actor), things, world).then(
        () => "OK",
        (error: unknown) => (error as { problem?: string }).problem ?? String(error),
      );
      if (code !== "factorNeeded") open.push(name);
    }
    return open.sort();
  };
  const asNow = async ({ schoolId, personId }: Actor) => (await actorById(db, { schoolId, personId }))!;
  await as(db, world.a1).school.updateSettings({ factorPolicy: "staff" });
  await as(db, world.a1).school.updateSettings({ factorPolicy: "staff" });
  const settingUp = ["factor.confirm", "factor.get", "factor.start"];
  for (const one of [world.t1, world.a1]) expect(await reached(await asNow(one))).toEqual(settingUp);
  // Not even what the school's own lessons say: they are visitors until then.
  const due = as(db, await asNow(world.t1));
  expect((await due.lesson.list({ language: "nl" })).map(({ lessonId }) => lessonId)).toEqual(
    (await as(db, null).lesson.list({ language: "nl" })).map(({ lessonId }) => lessonId),
  );
  expect((await due.session.get())?.factorDue).toBe(true);
  // Nobody else is concerned.
  for (const one of [world.s1, world.t9, world.a9]) expect((await asNow(one)).factorDue).toBe(false);
  expect(Object.keys(appRouter._def.procedures).length).toBe(Object.keys(table).length);
  await db.school.update({ where: { id: world.x }, data: { factorPolicy: "admins" } });
  expect([(await asNow(world.t1)).factorDue, (await asNow(world.a1)).factorDue]).toEqual([false, true]);
  const seed = (await as(db, await asNow(world.a1)).factor.start({ password })).seed;
  expect((await asNow(world.a1)).factorDue).toBe(true);
  await as(db, await asNow(world.a1)).factor.confirm({ code: shown(seed) });
  const admin = await asNow(world.a1);
  expect(admin.factorDue).toBe(false);
  expect((await as(db, admin).factor.get()).wanted).toBe(true);
  expect((await as(db, admin).school.settings({})).factorPolicy).toBe("admins");
  expect(await db.auditEntry.count({ where: { schoolId: world.x, action: "school.settings" } })).toBe(1);
});

test("asks an admin for the password again before what takes over, takes out or erases somebody", async () => {
  const { personId } = school.teacher;
  const admin = openTab(db);
  await admin.call(signIn("beheer"));
  await as(db, school.other).person.update({ personId, state: "deactivated" });
  const acts: ((c: Caller) => Promise<unknown>)[] = [
    (c) => c.person.resetPassword({ personId, password: "vers gekozen woorden" }),
    (c) => c.person.export({ personId }),
    (c) => c.person.resetFactor({ personId }),
    (c) => c.person.erase({ personId }),
  ];
  acts.push((c) => c.school.updateSettings({ factorPolicy: "staff" }));
  for (const act of acts) await expect(admin.call(act, later(16))).rejects.toMatchObject({ problem: "proveAgain" });
  await admin.call((c) => c.session.prove({ password }), later(16));
  for (const act of acts) await admin.call(act, later(30));
  // What concerns no second factor is decided without.
  await as(db, school.admin).school.updateSettings({ factorPolicy: "nobody" });
  await admin.call((c) => c.school.updateSettings({ readingSignals: false }), later(32));
  await expect(admin.call(acts[1]!, later(32))).rejects.toMatchObject({ problem: "proveAgain" });
});

test("asks for the password again before ending a session elsewhere, a quarter of an hour after it was given", async () => {
  const [here, elsewhere] = [openTab(db), openTab(db)];
  for (const tab of [here, elsewhere]) await tab.call(signIn("docent"));
  const other = (await here.call((c) => c.session.list())).find((one) => !one.here);
  const end = (c: Caller) => c.session.end({ sessionId: other!.sessionId });
  await expect(here.call(end, later(16))).rejects.toMatchObject({ problem: "proveAgain" });
  expect(await elsewhere.actor()).not.toBeNull();
  await here.call((c) => c.session.prove({ password }), later(16));
  // What was proved here was not proved elsewhere.
  await expect(elsewhere.call(end, later(17))).rejects.toMatchObject({ problem: "proveAgain" });
  await here.call(end, later(17));
  expect(await elsewhere.actor()).toBeNull();
});

test("leaves no seed, code or half in the database that anybody could use, and not in what is exported", async () => {
  const { seed, backupCodes } = await withFactor("docent");
  const tab = await halfWay("docent");
  const [, , token = ""] = JSON.parse(Buffer.from(tab.jar.get("half-sign-in")!, "base64url").toString()) as string[];
  const bytes = bytesOf(seed);
  const raw = [seed, token, bytes.toString("hex"), bytes.toString("base64"), bytes.toString("base64url")];
  const dump = await everything();
  expect(dump).toContain(school.teacher.personId);
  for (const secret of [...raw, ...backupCodes, ...backupCodes.map((code) => code.replace("-", ""))])
    expect([secret, dump.includes(secret)]).toEqual([secret, false]);
  const { seed: box, salt } = await db.secondFactor.findFirstOrThrow({ where: { personId: school.teacher.personId } });
  const { json } = await as(db, school.admin).person.export({ personId: school.teacher.personId });
  const { kept } = JSON.parse(json) as { kept: Record<string, { rows: object[] }> };
  expect(kept["SecondFactor"]?.rows).toEqual([{ confirmedAt: later(-10).toISOString() }]);
  for (const secret of [box, salt]) expect(json).not.toContain(secret);
  // In another's row a seed opens nothing.
  await withFactor("beheer");
  await db.secondFactor.updateMany({ where: { personId: school.admin.personId }, data: { seed: box } });
  await expect((await halfWay("beheer")).call(enter(shown(seed)))).rejects.toThrow();
  await as(db, school.admin).person.update({ personId: school.teacher.personId, state: "deactivated" });
  await as(db, school.admin).person.erase({ personId: school.teacher.personId });
  const where = { personId: school.teacher.personId };
  expect([
    await db.secondFactor.count({ where }),
    await db.backupCode.count({ where }),
    await db.halfSignIn.count({ where }),
  ]).toEqual([0, 0, 0]);
});

test("binds what is half-way to this very host over https, for five minutes and out of reach of scripts", async () => {
  const { createAuth } = await import("../src/auth/auth.ts");
  await withFactor("docent");
  const auth = createAuth(db, "a secret of the session that is long", ["https://lees.example.nl"]);
  const ctx = { ...contextOf(db, null), auth };
  const { createCaller } = await import("../src/root.ts");
  await createCaller(ctx).session.signIn({ schoolCode: school.code, username: "docent", password });
  expect(ctx.answer.getSetCookie()).toEqual([
    expect.stringMatching(/^__Host-half-sign-in=[\w-]+; Max-Age=300; Path=\/; HttpOnly; Secure; SameSite=Strict$/),
  ]);
});

/** What the school's log says of second factors, the oldest first. */
async function log(): Promise<string[]> {
  const where = { schoolId: school.id, action: { startsWith: "factor." } };
  return (await db.auditEntry.findMany({ where, orderBy: { at: "asc" } })).map(({ action }) => action);
}

/** Every row of every table as text. */
async function everything(): Promise<string> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'`;
  const texts: string[] = [];
  for (const { name } of tables) {
    const rows = await db.$queryRawUnsafe<{ row: string }[]>(`SELECT t::text AS row FROM "${name}" t`);
    texts.push(...rows.map(({ row }) => row));
  }
  expect(url).not.toBe("");
  return texts.join("\n");
}

/** Reads a QR code as a camera does: dark squares on light, with a margin around them. */
function readDrawing({ size, path }: { readonly size: number; readonly path: string }): string {
  const scale = 4;
  const side = size * scale;
  const data = new Uint8Array(side * side * 4).fill(255);
  for (const [, x = 0, y = 0, length = 0] of [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map((one) => one.map(Number)))
    for (let row = y * scale; row < (y + 1) * scale; row++)
      for (let column = x * scale; column < (x + length) * scale; column++)
        data.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
  return decodeQR({ width: side, height: side, data });
}

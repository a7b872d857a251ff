import type { Database } from "@leesbewijs/db";
import type { SchoolId } from "@leesbewijs/domain";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createAuth } from "../src/auth/auth.ts";
import { createCaller } from "../src/root.ts";
import { openTab, type Tab } from "./tab.ts";
import { addPerson, addSchool, type Caller, contextOf, later, now, openTestDatabase, password } from "./world.ts";

let db: Database;
let close: () => Promise<void>;
let school: { code: string; id: SchoolId };
let count = 0;
beforeAll(async () => ({ db, close } = await openTestDatabase()));
afterAll(() => close());
// A school of its own for each test, since budgets are spent.
beforeEach(async () => {
  const code = `toestel-${count++}`;
  school = { code, id: await addSchool(db, code) };
  for (const name of ["sanne", "daan"]) await addPerson(db, school.id, "student", name);
});

const signIn =
  (username: string, given = password) =>
  (caller: Caller) =>
    caller.session.signIn({ schoolCode: school.code.toUpperCase(), username, password: given });
const problemOf = (tab: Tab, username: string, given: string, at = now) =>
  tab.call(signIn(username, given), at).then(
    () => "none",
    (error: unknown) => (error as { problem: string }).problem,
  );
/** A browser on which somebody signed in before, and out again. */
async function known(username: string, at = now): Promise<Tab> {
  const tab = openTab(db);
  await tab.call(signIn(username), at);
  await tab.call((c) => c.session.signOut(), at);
  expect([...tab.jar.keys()]).toEqual(["device"]);
  return tab;
}

test("lets the owner in on a known device while somebody elsewhere uses up the account's guesses, and the school's", async () => {
  const own = await known("sanne");
  const elsewhere = openTab(db);
  const tried = [];
  for (let tries = 0; tries < 12; tries++) tried.push(await problemOf(elsewhere, "sanne", `gok ${tries}`));
  expect(tried.filter((problem) => problem === "wrongNameOrPassword")).toHaveLength(10);
  await db.throttle.updateMany({ where: { key: { startsWith: `school:${school.code}` } }, data: { count: 100_000 } });
  // A new device has to wait, also with the right password.
  expect(await problemOf(openTab(db), "sanne", password)).toBe("tooOften");
  expect(await own.call(signIn("sanne"))).toEqual({ role: "student" });
});

test("counts ten guesses of a known device in a quarter of an hour, and lets them lock nobody out elsewhere", async () => {
  const lent = await known("sanne");
  for (let tries = 0; tries < 10; tries++)
    expect(await problemOf(lent, "sanne", `gok ${tries}`)).toBe("wrongNameOrPassword");
  expect(await problemOf(lent, "sanne", password)).toBe("tooOften");
  expect(await problemOf(openTab(db), "sanne", password)).toBe("none");
  expect(await problemOf(lent, "sanne", password, later(16))).toBe("none");
  // Right ones count for nothing, however many.
  for (let tries = 0; tries < 12; tries++) expect(await problemOf(lent, "sanne", password, later(31))).toBe("none");
});

test("gives a device no guesses at another account, and believes none that it made up, changed or kept too long", async () => {
  const tab = await known("daan");
  const mark = tab.jar.get("device")!;
  const spent = openTab(db);
  for (let tries = 0; tries < 10; tries++) await problemOf(spent, "sanne", "gok");
  const [device = "", since = "", mac = ""] = mark.split(".");
  const tampered = [
    mark,
    `${device}.${Number(since) + 1}.${mac}`,
    `${device.replace(/^./, (first) => (first === "A" ? "B" : "A"))}.${since}.${mac}`,
    `${device}.${since}.${"A".repeat(43)}`,
    "~~.~",
    "a".repeat(5000),
  ];
  for (const value of tampered) {
    tab.jar.set("device", value);
    expect([value.slice(0, 40), await problemOf(tab, "sanne", password)]).toEqual([value.slice(0, 40), "tooOften"]);
  }
  // Of sanne's own device it is good, for a year.
  const own = await known("sanne", later(16));
  for (let tries = 0; tries < 10; tries++) await problemOf(openTab(db), "sanne", "gok", later(31));
  const tried = own.jar.get("device")!;
  expect(await problemOf(own, "sanne", password, later(31))).toBe("none");
  own.jar.set("device", tried);
  const year = 366 * 24 * 60;
  for (let tries = 0; tries < 10; tries++) await problemOf(openTab(db), "sanne", "gok", later(year));
  expect(await problemOf(own, "sanne", password, later(year))).toBe("tooOften");
});

test("knows a shared device for everybody who signs in on it, by marks that name nobody", async () => {
  const shared = openTab(db);
  const names = Array.from({ length: 22 }, (_, at) => `leerling${at}`);
  for (const name of names) {
    await addPerson(db, school.id, "student", name);
    await shared.call(signIn(name));
  }
  const cookie = shared.jar.get("device")!;
  expect(cookie.split("~")).toHaveLength(20);
  expect(cookie.length).toBeLessThan(2000);
  expect(cookie).not.toMatch(/leerling|toestel/);
  const spend = async (name: string) => {
    for (let tries = 0; tries < 10; tries++) await problemOf(openTab(db), name, "gok");
    return problemOf(shared, name, password);
  };
  // The two that were longest ago have made room for others.
  expect([await spend("leerling2"), await spend("leerling21"), await spend("leerling0")]).toEqual([
    "none",
    "none",
    "tooOften",
  ]);
});

test("binds it to this very host over https, out of reach of scripts, and it is no session", async () => {
  const auth = createAuth(db, "a secret of the session that is long", ["https://lees.example.nl"]);
  const ctx = { ...contextOf(db, null), auth };
  await createCaller(ctx).session.signIn({ schoolCode: school.code, username: "sanne", password });
  const cookie = ctx.answer.getSetCookie().find((one) => one.startsWith("__Host-device="));
  expect(cookie).toMatch(/^__Host-device=[\w.-]+; Max-Age=31536000; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  expect(await (await known("daan")).actor()).toBeNull();
});

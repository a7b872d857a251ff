import { OpId, type ListPreview, type PersonId } from "@leesbewijs/domain";
import { writeXlsx } from "@leesbewijs/interchange";
import { afterAll, beforeAll, expect, test } from "vitest";
import { signIn } from "../src/auth/sign-in.ts";
import { addClass, as, contextOf, listed, makeWorld, openTestDatabase, opId, type World } from "./world.ts";

let world: World;
let close: () => Promise<void>;

beforeAll(async () => {
  const opened = await openTestDatabase();
  close = opened.close;
  world = await makeWorld(opened.db);
});
afterAll(() => close());

const teacher = () => as(world.db, world.t1);
type Read = Extract<ListPreview, { state: "read" }>;
async function preview(text: string, classId = world.classA): Promise<Read> {
  const read = await teacher().list.preview({ classId, reading: { source: { kind: "text", text } } });
  if (read.state === "refused") throw new Error(read.refusal);
  return read;
}
const people = () => world.db.person.count();

test("shows what a list would change, and changes nothing", async () => {
  const classId = await addClass(world.db, world.t1, "Lijst", [world.s2]);
  await world.db.person.update({
    where: { schoolId_id: { schoolId: world.x, id: world.s1.personId } },
    data: { number: "000123" },
  });
  const before = await people();
  const read = await preview(
    "Leerlingnummer;Roepnaam;Tussenvoegsel;Achternaam\n000123;Anders;;Geschreven\n000124;Zoë;van den;Berg\n000125;PII-s4;;\n;;;\n000126;;;\n",
    classId,
  );
  expect(
    read.rows.map(({ line, displayName, state, student }) => [line, displayName, state, student.username]),
  ).toEqual([
    [2, "PII-s1", "known", ""],
    [3, "Zoë van den Berg", "new", "zoe.vandenberg"],
    [4, "PII-s4", "sameName", "piis4"],
  ]);
  expect(read.rejectedCsv).toBe(
    "\uFEFFLeerlingnummer;Roepnaam;Tussenvoegsel;Achternaam;Waarom niet\r\n000126;;;;Er staat geen naam\r\n",
  );
  expect(read.rejected).toEqual([{ line: 6, text: "000126", reason: "noName" }]);
  expect(read.missing).toEqual(["PII-s2"]);
  expect(await people()).toBe(before);
});

test("makes accounts with cards that sign in, and the same cards when the list is sent again", async () => {
  const classId = await addClass(world.db, world.t1, "Kaarten", []);
  const name = opId();
  const students = [listed("Noor", "Smit", { number: "0042" }), listed("Sem", "Vries", { namePrefix: "de" })];
  const first = await teacher().list.add({ classId, opId: name, students });
  const again = await teacher().list.add({ classId, opId: name, students });
  expect(again).toEqual(first);
  expect(first.cards.map(({ displayName, username }) => [displayName, username])).toEqual([
    ["Noor Smit", "noor.smit"],
    ["Sem de Vries", "sem.devries"],
  ]);
  for (const { username, password } of first.cards) {
    const credentials = { schoolCode: "x-college", username, password };
    expect(await signIn(contextOf(world.db, null), credentials)).toEqual({ role: "student" });
  }
  const { students: inClass } = await teacher().class.get({ classId });
  expect(inClass.map(({ displayName, number }) => [displayName, number])).toEqual([
    ["Noor Smit", "0042"],
    ["Sem de Vries", null],
  ]);
  expect(
    await world.db.auditEntry.count({ where: { action: "person.list", subjectId: first.cards[0]!.personId } }),
  ).toBe(1);
});

test("sent twice at the same moment makes one account", async () => {
  const classId = await addClass(world.db, world.t1, "Tegelijk", []);
  const send = { classId, opId: opId(), students: [listed("Twee", "Keer")] };
  const [one, two] = await Promise.all([teacher().list.add(send), teacher().list.add(send)]);
  expect(one.cards).toEqual(two.cards);
  expect(await world.db.enrolment.count({ where: { classId } })).toBe(1);
});

test("takes nobody out and changes nobody: the same list next year adds who is new", async () => {
  const classId = await addClass(world.db, world.t1, "Jaar", []);
  await teacher().list.add({ classId, opId: opId(), students: [listed("Eva", "Mol", { number: "77" })] });
  const next = [listed("Eva-Maria", "Mol", { number: "77" }), listed("Ivo", "Kok", { number: "78" })];
  const added = await teacher().list.add({ classId, opId: opId(), students: next });
  expect([added.cards.length, added.unchanged, added.enrolled]).toEqual([1, 1, 0]);
  const names = (await teacher().class.get({ classId })).students.map(({ displayName }) => displayName);
  expect(names).toEqual(["Ivo Kok", "Eva Mol"]);
});

test("never takes somebody who is no student, of another school, or whose name is taken by another", async () => {
  await world.db.person.update({
    where: { schoolId_id: { schoolId: world.x, id: world.t2.personId } },
    data: { number: "900" },
  });
  await world.db.person.update({
    where: { schoolId_id: { schoolId: world.y, id: world.s9.personId } },
    data: { number: "901" },
  });
  const students = [
    listed("Valse", "Docent", { number: "900" }),
    listed("Zelfde", "Nummer", { number: "901" }),
    listed("Iemand", "Anders", { username: "s4" }),
    listed("Rare", "Naam", { username: "a b!" }),
  ];
  const added = await teacher().list.add({ classId: world.classA, opId: opId(), students });
  expect(added.rejected.map(({ reason }) => reason)).toEqual(["notStudent", "usernameTaken", "badUsername"]);
  expect(added.cards.map(({ displayName }) => displayName)).toEqual(["Zelfde Nummer"]);
  const y = await world.db.person.findUnique({ where: { schoolId_id: { schoolId: world.y, id: world.s9.personId } } });
  expect([
    y?.displayName,
    await world.db.enrolment.count({ where: { schoolId: world.y, personId: world.s9.personId } }),
  ]).toEqual(["PII-s9", 1]);
});

test("gives two of one name two user names", async () => {
  const classId = await addClass(world.db, world.t1, "Dubbel", []);
  const students = [listed("Jan", "Jansen", { number: "801" }), listed("Jan", "Jansen", { number: "802" })];
  const { cards } = await teacher().list.add({ classId, opId: opId(), students });
  expect(cards.map(({ username }) => username)).toEqual(["jan.jansen", "jan.jansen2"]);
});

test("reads an Excel file, keeps its zeros, and asks which class where it has several", async () => {
  const rows = [
    ["Leerlingnummer", "Naam", "Klas"],
    ["000555", "Bakker, Ids", "2B"],
    ["000556", "Kaya, Ela", "2C"],
  ];
  const file = { name: "klas.xlsx", bytes: Buffer.from(writeXlsx([{ name: "a", rows }])).toString("base64") };
  const source = { kind: "file", file } as const;
  const all = await teacher().list.preview({ classId: world.classA, reading: { source } });
  expect(all).toMatchObject({ state: "read", groups: ["2B", "2C"] });
  const one = await teacher().list.preview({ classId: world.classA, reading: { source, group: "2C" } });
  expect(one.state === "read" && one.rows.map(({ student }) => student.number)).toEqual(["000556"]);
});

test("says of a file that is no list what it is", async () => {
  const file = { name: "klas.xlsx", bytes: Buffer.from([0x50, 0x4b, 3, 4, 9, 9]).toString("base64") };
  expect(await teacher().list.preview({ classId: world.classA, reading: { source: { kind: "file", file } } })).toEqual({
    state: "refused",
    refusal: "damaged",
  });
});

test("gives new cards to students of the class alone, ends their sessions, and is the same when repeated", async () => {
  const classId = await addClass(world.db, world.t1, "Nieuw", []);
  const { cards } = await teacher().list.add({ classId, opId: opId(), students: [listed("Fleur", "Dam")] });
  const [{ personId, username, password }] = cards as [(typeof cards)[number]];
  const credentials = { schoolCode: "x-college", username, password };
  await signIn(contextOf(world.db, null), credentials);
  const sessions = () => world.db.authSession.count({ where: { user: { personId } } });
  expect(await sessions()).toBe(1);
  const name = OpId.parse("0".repeat(32));
  const [card] = await teacher().list.newCards({ classId, opId: name, personIds: [personId] });
  expect(await sessions()).toBe(0);
  await expect(signIn(contextOf(world.db, null), credentials)).rejects.toThrow("wrongNameOrPassword");
  await signIn(contextOf(world.db, null), { ...credentials, password: card!.password });
  expect(await teacher().list.newCards({ classId, opId: name, personIds: [personId] })).toEqual([card]);
  expect(await sessions()).toBe(1);
  for (const stranger of [world.s4.personId, world.s9.personId, world.t1.personId] as PersonId[]) {
    await expect(teacher().list.newCards({ classId, opId: opId(), personIds: [stranger] })).rejects.toThrow(
      "not found",
    );
  }
});

test("an archived class is nowhere, and comes back as it was", async () => {
  const classId = await addClass(world.db, world.t1, "Oud", [world.s1]);
  const names = async (archived: boolean) => (await teacher().class.list({ archived })).map(({ name }) => name);
  await teacher().class.archive({ classId, archived: true });
  await teacher().class.archive({ classId, archived: true });
  expect([await names(false), await names(true)]).toEqual([expect.not.arrayContaining(["Oud"]), ["Oud"]]);
  await expect(teacher().class.get({ classId })).rejects.toThrow("not found");
  await expect(as(world.db, world.t2).class.archive({ classId, archived: false })).rejects.toThrow("not found");
  await teacher().class.archive({ classId, archived: false });
  const { students, joinCode } = await teacher().class.get({ classId });
  expect([students.length, joinCode]).toEqual([1, null]);
  expect(await world.db.auditEntry.count({ where: { subjectId: classId, action: "class.archive" } })).toBe(1);
});

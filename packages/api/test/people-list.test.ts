import { PersonId } from "@leesbewijs/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { as, listed, makeWorld, openTestDatabase, opId, type World } from "./world.ts";

let world: World;
let close: () => Promise<void>;
beforeAll(async () => {
  const opened = await openTestDatabase();
  close = opened.close;
  world = await makeWorld(opened.db);
});
afterAll(() => close());

const admin = () => as(world.db, world.a1);
const look = (role: "student" | "teacher", text: string) =>
  admin().list.previewPeople({ role, reading: { source: { kind: "text", text } } });

test("shows what a list would change in the school, and changes nothing", async () => {
  const before = await world.db.person.count();
  const read = await look(
    "student",
    "Nummer\tNaam\tKlas\n0012\tSanne van den Berg\tA\n0013\tOmar Aydın\tZ\n\tPII-s1\t\n0014\t\tA",
  );
  if (read.state !== "read") throw new Error("refused");
  expect(read.rows.map(({ displayName, state }) => [displayName, state])).toEqual([
    ["Sanne van den Berg", "new"],
    ["Omar Aydın", "new"],
    ["PII-s1", "sameName"],
  ]);
  expect(read.noSuchClass).toEqual(["Z"]);
  expect(read.rejected).toMatchObject([{ reason: "noName" }]);
  expect(read.rejectedCsv).toContain("0014");
  expect(await world.db.person.count()).toBe(before);
});

test("makes students with cards, in the classes that are there, and the same cards when it is sent again", async () => {
  const write = {
    role: "student",
    opId: opId(),
    students: [
      listed("Sanne", "Berg", { namePrefix: "van den", number: "0012", group: "a", username: "sanne.berg" }),
      listed("Omar", "Aydın", { number: "0013", group: "Z", username: "omar.aydin" }),
    ],
  } as const;
  const first = await admin().list.addPeople({ ...write, students: [...write.students] });
  const again = await admin().list.addPeople({ ...write, students: [...write.students] });
  expect(again.cards).toEqual(first.cards);
  expect(first.cards.map(({ username }) => username)).toEqual(["sanne.berg", "omar.aydin"]);
  const { username, password } = first.cards[0]!;
  await as(world.db, null).session.signIn({ schoolCode: "x-college", username, password });
  const inClass = await world.db.enrolment.findMany({ where: { classId: world.classA, state: "active" } });
  const ids = new Set(inClass.map(({ personId }) => PersonId.parse(personId)));
  expect(first.cards.map(({ personId }) => ids.has(personId))).toEqual([true, false]);
  // A next list knows them, and leaves them as they are.
  const read = await look("student", "Nummer\tNaam\n0013\tOmar Aydın");
  expect(read).toMatchObject({ rows: [{ state: "inSchool" }] });
});

test("makes teachers with longer passwords, and never of somebody who is a student", async () => {
  const teachers = [listed("Ilse", "Meer", { namePrefix: "van der", username: "ilse.meer" })];
  const { cards } = await admin().list.addPeople({ role: "teacher", opId: opId(), students: teachers });
  const { username, password, personId } = cards[0]!;
  expect(password).toMatch(/^(?:[a-z]+-){5}\d{3}$/);
  await as(world.db, null).session.signIn({ schoolCode: "x-college", username, password });
  expect((await world.db.person.findFirstOrThrow({ where: { id: personId } })).role).toBe("teacher");
  const read = await look("teacher", "Gebruikersnaam\tNaam\ns1\tPII-s1");
  expect(read).toMatchObject({ rows: [], rejected: [{ reason: "notTeacher" }] });
});

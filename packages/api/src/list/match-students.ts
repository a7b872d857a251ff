import type { Database, Prisma } from "@leesbewijs/db";
import {
  type Actor,
  type ClassId,
  type ListedRole,
  type ListedState,
  type ListedStudent,
  type RejectReason,
  Username,
} from "@leesbewijs/domain";
import { baseOf, newUsername } from "./new-username.ts";

/** What a student of a list is to the school. `personId` is null for whoever gets an account. */
export type Match =
  | {
      readonly state: ListedState;
      readonly personId: string | null;
      readonly student: ListedStudent;
      readonly displayName: string;
    }
  | {
      readonly state: "rejected";
      readonly reason: RejectReason;
      readonly student: ListedStudent;
      readonly displayName: string;
    };

const include = { enrolments: { select: { classId: true, state: true } } } satisfies Prisma.PersonInclude;
type Known = Prisma.PersonGetPayload<{ include: typeof include }>;

/** Whom a list is about, and into which class each of them is to come; null for none. */
export type Meant = {
  readonly role: ListedRole;
  readonly classOf: (student: ListedStudent) => ClassId | null;
};

export const wholeName = ({ givenName, namePrefix, familyName }: ListedStudent): string =>
  [givenName, namePrefix, familyName]
    .filter((part) => part !== "")
    .join(" ")
    .slice(0, 80);

/**
 * Finds the students of a list among the people of the school: by number, else by user name, else by the same name in the
 * class itself, where one is meant. Those who are new get a user name that is free.
 */
export async function matchStudents(
  db: Database | Prisma.TransactionClient,
  { schoolId }: Pick<Actor, "schoolId">,
  { role, classOf }: Meant,
  students: readonly ListedStudent[],
): Promise<Match[]> {
  const known = await db.person.findMany({ where: { schoolId, OR: anyOf(students) }, include });
  const taken = new Set(known.map(({ username }) => username));
  return students.map((student) => {
    const displayName = wholeName(student);
    const classId = classOf(student);
    const there = findKnown(known, student, displayName, classId);
    if (there !== undefined && there.role !== role) {
      return reject(role === "student" ? "notStudent" : "notTeacher", student, displayName);
    }
    if (there !== undefined && classId === null) {
      return { state: "inSchool", personId: there.id, student, displayName: there.displayName };
    }
    if (there !== undefined) {
      const inClass = there.enrolments.some((one) => one.classId === classId && one.state === "active");
      return { state: inClass ? "inClass" : "known", personId: there.id, student, displayName: there.displayName };
    }
    const given = student.username === "" ? null : Username.safeParse(student.username);
    if (given?.success === false) return reject("badUsername", student, displayName);
    if (given !== null && taken.has(given.data)) return reject("usernameTaken", student, displayName);
    const username = given?.data ?? newUsername(student, (name) => taken.has(name));
    taken.add(username);
    const same = known.some((one) => one.role === role && one.displayName.toLowerCase() === displayName.toLowerCase());
    return { state: same ? "sameName" : "new", personId: null, student: { ...student, username }, displayName };
  });
}

const reject = (reason: RejectReason, student: ListedStudent, displayName: string): Match => ({
  state: "rejected",
  reason,
  student,
  displayName,
});

/** Everybody who could be one of these, or has a user name that one of them would get. */
function anyOf(students: readonly ListedStudent[]): Prisma.PersonWhereInput[] {
  const filled = (texts: readonly string[]): string[] => [...new Set(texts.filter((text) => text !== ""))];
  return [
    { number: { in: filled(students.map(({ number }) => number)) } },
    { username: { in: filled(students.map(({ username }) => username)) } },
    { displayName: { in: filled(students.map(wholeName)), mode: "insensitive" } },
    ...filled(students.map(baseOf)).map((base) => ({ username: { startsWith: base } })),
  ];
}

function findKnown(
  known: readonly Known[],
  student: ListedStudent,
  displayName: string,
  classId: ClassId | null,
): Known | undefined {
  const { number, username } = student;
  if (number !== "") return known.find((one) => one.number === number) ?? inClass(known, displayName, classId, true);
  if (username !== "") return known.find((one) => one.username === username && sameName(one, displayName));
  return inClass(known, displayName, classId, false);
}

/** Somebody of this name in the class; with a number of one's own only where nobody else's is known. */
const inClass = (
  known: readonly Known[],
  displayName: string,
  classId: ClassId | null,
  numbered: boolean,
): Known | undefined =>
  known.find(
    (one) =>
      sameName(one, displayName) &&
      (!numbered || one.number === null) &&
      one.enrolments.some((place) => place.classId === classId && place.state === "active"),
  );

const sameName = (one: Known, displayName: string): boolean =>
  one.displayName.toLowerCase() === displayName.toLowerCase();

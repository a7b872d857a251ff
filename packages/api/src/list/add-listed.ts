import { isUniqueViolation } from "@leesbewijs/db";
import {
  type Actor,
  DisplayName,
  type ListAdded,
  type ListedStudent,
  type OpId,
  type PersonId,
  type RejectReason,
  type SignInCard,
} from "@leesbewijs/domain";
import { record } from "../audit/record.ts";
import { createPerson } from "../auth/account.ts";
import { hashPassword } from "../auth/password.ts";
import type { Context } from "../context.ts";
import { cardPassword } from "./card-password.ts";
import { matchStudents, type Match, type Meant } from "./match-students.ts";

type Rejected = { readonly student: ListedStudent; readonly reason: RejectReason };
type Asked = Context & { readonly actor: Actor };
type Write = {
  readonly opId: OpId;
  /** What the write is about, so that the same name elsewhere is another write. */
  readonly about: string;
  readonly meant: Meant;
  readonly students: readonly ListedStudent[];
};

/**
 * Adds the people of a list: an account with a password for a card where there is none, into a class where one is meant,
 * nothing where that is so already. Nothing is changed of anybody and nobody is taken out. The write has a name: repeated, it
 * gives the same cards.
 */
export async function addListed(ctx: Asked, { opId, about, meant, students }: Write): Promise<ListAdded> {
  const { schoolId } = ctx.actor;
  const idOf = (at: number): PersonId =>
    ctx.secrets.chanceFor(`student ${schoolId} ${about} ${opId} ${at}`).toString("base64url").slice(0, 20) as PersonId;
  const ids = students.map((_, at) => idOf(at));
  const matches = await matchStudents(ctx.db, ctx.actor, meant, students);
  // Whom this very write made, asked last: the same write may be running beside this one.
  const before = await ctx.db.person.findMany({ where: { schoolId, id: { in: ids } } });
  const made = new Map(before.map((person) => [person.id, person]));

  const cards: SignInCard[] = [];
  const rejected: Rejected[] = [];
  const counts = { enrolled: 0, unchanged: 0 };
  for (const [at, match] of matches.entries()) {
    const personId = ids[at] ?? idOf(at);
    const password = cardPassword(ctx.secrets, opId, personId, meant.role);
    const classId = meant.classOf(match.student);
    const earlier = made.get(personId);
    if (earlier) {
      cards.push({ personId, displayName: earlier.displayName, username: earlier.username ?? "", password });
    } else if (match.state === "rejected") {
      rejected.push({ student: match.student, reason: match.reason });
    } else if (match.state === "inClass" || match.state === "inSchool") {
      counts.unchanged++;
    } else if (match.personId !== null && classId !== null) {
      await enrol(ctx, match.personId, classId);
      counts.enrolled++;
    } else {
      const said = await makePerson(ctx, { match, personId, password, role: meant.role, classId });
      if ("reason" in said) rejected.push(said);
      else cards.push(said);
    }
  }
  return { cards, ...counts, rejected };
}

async function enrol(ctx: Asked, personId: string, classId: string): Promise<void> {
  const { schoolId } = ctx.actor;
  const place = { schoolId, classId, personId };
  await ctx.db.$transaction(async (tx) => {
    await tx.enrolment.upsert({
      where: { schoolId_classId_personId: place },
      create: { ...place, state: "active" },
      update: { state: "active" },
    });
    // Whoever waited to be admitted is known now.
    await tx.person.updateMany({ where: { schoolId, id: personId, state: "pending" }, data: { state: "active" } });
    await record(tx, ctx.actor, {
      action: "enrolment.list",
      subject: "person",
      subjectId: personId,
      details: { classId },
    });
  });
}

type NewPerson = {
  readonly match: Exclude<Match, { state: "rejected" }>;
  readonly personId: PersonId;
  readonly password: string;
  readonly role: Meant["role"];
  readonly classId: string | null;
};

async function makePerson(
  ctx: Asked,
  { match, personId, password, role, classId }: NewPerson,
): Promise<SignInCard | Rejected> {
  const { schoolId } = ctx.actor;
  const { number, username, givenName, namePrefix, familyName } = match.student;
  const name = DisplayName.safeParse(match.displayName);
  if (!name.success) return { student: match.student, reason: "noName" };
  const passwordHash = await hashPassword(password);
  const person = { schoolId, personId, role, state: "active" } as const;
  const listed = {
    number: number || null,
    givenName: givenName || null,
    namePrefix: namePrefix || null,
    familyName: familyName || null,
  };
  const done = await ctx.db
    .$transaction(async (tx) => {
      await createPerson(tx, { ...person, displayName: name.data, username, passwordHash });
      await tx.person.update({ where: { schoolId_id: { schoolId, id: personId } }, data: listed });
      if (classId !== null) await tx.enrolment.create({ data: { schoolId, classId, personId, state: "active" } });
      await record(tx, ctx.actor, {
        action: "person.list",
        subject: "person",
        subjectId: personId,
        details: classId === null ? { role } : { classId },
      });
      return true;
    })
    .catch((error: unknown) => {
      // Somebody took the name, or sent the same list, in this moment.
      if (isUniqueViolation(error)) return false;
      throw error;
    });
  const there = done || (await ctx.db.person.count({ where: { schoolId, id: personId } })) > 0;
  if (!there) return { student: match.student, reason: "usernameTaken" };
  return { personId, displayName: name.data, username, password };
}

import { isUniqueViolation } from "@leesbewijs/db";
import {
  ClassId,
  DisplayName,
  ListAdded,
  ListedStudent,
  OpId,
  type PersonId,
  type RejectReason,
  type SignInCard,
} from "@leesbewijs/domain";
import { z } from "zod";
import { record } from "../audit/record.ts";
import { createPerson } from "../auth/account.ts";
import { hashPassword } from "../auth/password.ts";
import { budgets, spend } from "../auth/throttle.ts";
import { loadTaughtClass } from "../class/load-taught-class.ts";
import { teacher } from "../trpc.ts";
import { cardPassword } from "./card-password.ts";
import { matchStudents, type Match } from "./match-students.ts";

type Rejected = { readonly student: ListedStudent; readonly reason: RejectReason };

/**
 * Adds the students of a list to a class: an account with a password for a card where there is none, nothing where one is in
 * the class. Nothing is changed of anybody and nobody is taken out. The write has a name: repeated, it gives the same cards.
 */
export const add = teacher
  .input(z.object({ classId: ClassId, opId: OpId, students: z.array(ListedStudent).min(1).max(200) }))
  .output(ListAdded)
  .mutation(async ({ ctx, input: { classId, opId, students } }) => {
    const { schoolId } = await loadTaughtClass(ctx, classId);
    await spend(ctx.db, `lists:${schoolId}/${ctx.actor.personId}`, budgets.lists, ctx.now);
    const idOf = (at: number): PersonId =>
      ctx.secrets
        .chanceFor(`student ${schoolId} ${classId} ${opId} ${at}`)
        .toString("base64url")
        .slice(0, 20) as PersonId;
    const ids = students.map((_, at) => idOf(at));
    const matches = await matchStudents(ctx.db, ctx.actor, classId, students);
    // Whom this very write made, asked last: the same write may be running beside this one.
    const before = await ctx.db.person.findMany({ where: { schoolId, id: { in: ids } } });
    const made = new Map(before.map((person) => [person.id, person]));

    const cards: SignInCard[] = [];
    const rejected: Rejected[] = [];
    const counts = { enrolled: 0, unchanged: 0 };
    for (const [at, match] of matches.entries()) {
      const personId = ids[at] ?? idOf(at);
      const password = cardPassword(ctx.secrets, opId, personId);
      const earlier = made.get(personId);
      if (earlier) {
        cards.push({ personId, displayName: earlier.displayName, username: earlier.username ?? "", password });
      } else if (match.state === "rejected") {
        rejected.push({ student: match.student, reason: match.reason });
      } else if (match.state === "inClass") {
        counts.unchanged++;
      } else if (match.personId !== null) {
        await enrol(match.personId);
        counts.enrolled++;
      } else {
        const said = await makeStudent(match, personId, password);
        if ("reason" in said) rejected.push(said);
        else cards.push(said);
      }
    }
    return { cards, ...counts, rejected };

    async function enrol(personId: string): Promise<void> {
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

    async function makeStudent(
      match: Exclude<Match, { state: "rejected" }>,
      personId: PersonId,
      password: string,
    ): Promise<SignInCard | Rejected> {
      const { number, username, ...parts } = match.student;
      const name = DisplayName.safeParse(match.displayName);
      if (!name.success) return { student: match.student, reason: "noName" };
      const passwordHash = await hashPassword(password);
      const person = { schoolId: ctx.actor.schoolId, personId, role: "student", state: "active" } as const;
      const listed = {
        number: number || null,
        givenName: parts.givenName || null,
        namePrefix: parts.namePrefix || null,
        familyName: parts.familyName || null,
      };
      const done = await ctx.db
        .$transaction(async (tx) => {
          await createPerson(tx, { ...person, displayName: name.data, username, passwordHash });
          await tx.person.update({ where: { schoolId_id: { schoolId, id: personId } }, data: listed });
          await tx.enrolment.create({ data: { schoolId, classId, personId, state: "active" } });
          await record(tx, ctx.actor, {
            action: "person.list",
            subject: "person",
            subjectId: personId,
            details: { classId },
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
  });

import { ClassId, OpId, PersonId, SignInCard } from "@leesbewijs/domain";
import { z } from "zod";
import { record } from "../audit/record.ts";
import { endSessions } from "../auth/end-sessions.ts";
import { hashPassword, passwordFits } from "../auth/password.ts";
import { budgets, spend } from "../auth/throttle.ts";
import { loadTaughtClass } from "../class/load-taught-class.ts";
import { notFound } from "../problem.ts";
import { teacher } from "../trpc.ts";
import { cardPassword } from "./card-password.ts";

/**
 * Gives students of a class new passwords, on cards to hand out, and ends their sessions. Repeated, it gives the same cards and
 * ends nothing that began since.
 */
export const newCards = teacher
  .input(z.object({ classId: ClassId, opId: OpId, personIds: z.array(PersonId).min(1).max(200) }))
  .output(z.array(SignInCard))
  .mutation(async ({ ctx, input: { classId, opId, personIds } }) => {
    const { schoolId } = await loadTaughtClass(ctx, classId);
    await spend(ctx.db, `lists:${schoolId}/${ctx.actor.personId}`, budgets.lists, ctx.now);
    const enrolments = await ctx.db.enrolment.findMany({
      where: {
        schoolId,
        classId,
        personId: { in: personIds },
        state: "active",
        person: { role: "student", state: "active" },
      },
      include: { person: { include: { user: { include: { accounts: { where: { providerId: "credential" } } } } } } },
      orderBy: [{ person: { familyName: { sort: "asc", nulls: "last" } } }, { person: { displayName: "asc" } }],
    });
    if (enrolments.length !== new Set(personIds).size) throw notFound("student");
    const cards: SignInCard[] = [];
    for (const { person } of enrolments) {
      const personId = PersonId.parse(person.id);
      const password = cardPassword(ctx.secrets, opId, personId);
      cards.push({ personId, displayName: person.displayName, username: person.username ?? "", password });
      if (await passwordFits(person.user?.accounts[0]?.password ?? null, password)) continue;
      const hashed = await hashPassword(password);
      await ctx.db.$transaction(async (tx) => {
        await tx.authAccount.updateMany({
          where: { providerId: "credential", user: { schoolId, personId } },
          data: { password: hashed },
        });
        await endSessions(tx, { schoolId, personId });
        await record(tx, ctx.actor, {
          action: "person.newCard",
          subject: "person",
          subjectId: personId,
          details: { classId },
        });
      });
    }
    return cards;
  });

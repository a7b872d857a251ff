import { isUniqueViolation } from "@leesbewijs/db";
import { DisplayName, JoinCode, NewPassword, type PersonId, PersonState, SchoolId, Username } from "@leesbewijs/domain";
import { z } from "zod";
import { createPerson } from "../auth/account.ts";
import { isCommonPassword } from "../auth/common-passwords.ts";
import { hashPassword } from "../auth/password.ts";
import { closeSession, openSession } from "../auth/sign-in.ts";
import { budgets, refund, spend } from "../auth/throttle.ts";
import { newId } from "../new-id.ts";
import { Problem } from "../problem.ts";
import { visitor } from "../trpc.ts";

/**
 * Makes a student's account with the code of a class. It is pending, and sees nothing of the class, until the teacher
 * admits it. A wrong, expired, full and revoked code give the same answer.
 */
export const join = visitor
  .input(z.object({ code: JoinCode, displayName: DisplayName, username: Username, password: NewPassword }))
  .output(z.object({ state: PersonState }))
  .mutation(async ({ ctx, input }) => {
    const budget = `join:${ctx.address}`;
    await spend(ctx.db, budget, budgets.joinFailures, ctx.now);
    const code = await ctx.db.joinCode.findUnique({
      where: {
        codeHash: ctx.secrets.hashCode(input.code),
        revokedAt: null,
        expiresAt: { gt: ctx.now },
        class: { archivedAt: null },
      },
      include: { class: { include: { school: true } } },
    });
    if (!code || code.uses >= code.maxUses) throw new Problem("joinCodeRefused");
    await refund(ctx.db, budget, budgets.joinFailures, ctx.now);
    const { schoolId, classId } = code;
    if (
      isCommonPassword(input.password, [input.username, input.displayName, code.class.school.name, code.class.name])
    ) {
      throw new Problem("passwordTooCommon");
    }
    const passwordHash = await hashPassword(input.password);
    const personId = newId<PersonId>();
    const userId = await ctx.db
      .$transaction(async (tx) => {
        // Counted where it is checked, so that a flood cannot pass the limit between the two.
        const taken = await tx.joinCode.updateMany({
          where: { schoolId, id: code.id, revokedAt: null, uses: { lt: code.maxUses } },
          data: { uses: { increment: 1 } },
        });
        if (taken.count === 0) throw new Problem("joinCodeRefused");
        const { displayName, username } = input;
        const person = { schoolId: SchoolId.parse(schoolId), personId, displayName, username, passwordHash };
        const account = await createPerson(tx, { ...person, role: "student", state: "pending" });
        await tx.enrolment.create({ data: { schoolId, classId, personId, state: "pending" } });
        return account;
      })
      .catch((error: unknown) => {
        throw isUniqueViolation(error) ? new Problem("usernameTaken") : error;
      });
    await closeSession(ctx);
    await openSession(ctx, userId, "student");
    return { state: "pending" };
  });

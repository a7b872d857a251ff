import { ClassForTeacher, ClassId } from "@leesbewijs/domain";
import { z } from "zod";
import { teacher } from "../trpc.ts";
import { loadTaughtClass } from "./load-taught-class.ts";

/** A class with its students and the code that is open. */
export const get = teacher
  .input(z.object({ classId: ClassId }))
  .output(ClassForTeacher)
  .query(async ({ ctx, input: { classId } }) => {
    const { name, schoolId } = await loadTaughtClass(ctx, classId);
    const code = await ctx.db.joinCode.findFirst({
      where: { schoolId, classId, revokedAt: null, expiresAt: { gt: ctx.now } },
    });
    const enrolments = await ctx.db.enrolment.findMany({
      where: { schoolId, classId, state: { not: "removed" } },
      include: { person: true },
      orderBy: [
        { person: { familyName: { sort: "asc", nulls: "last" } } },
        { person: { displayName: "asc" } },
        { personId: "asc" },
      ],
    });
    const groups = await ctx.db.classGroup.findMany({
      where: { schoolId, classId },
      include: { members: { where: { person: { enrolments: { some: { classId, state: "active" } } } } } },
      orderBy: [{ name: "asc" }, { id: "asc" }],
    });
    return ClassForTeacher.parse({
      classId,
      name,
      joinCode: code && {
        code: ctx.secrets.unseal(code.codeBox),
        expiresAt: code.expiresAt,
        uses: code.uses,
        maxUses: code.maxUses,
      },
      students: enrolments.map(({ person, state, createdAt }) => ({
        personId: person.id,
        displayName: person.displayName,
        username: person.username,
        number: person.number,
        state: state === "pending" ? "pending" : person.state,
        joinedAt: createdAt,
      })),
      groups: groups.map(({ id, members, ...group }) => ({
        groupId: id,
        name: group.name,
        personIds: members.map(({ personId }) => personId),
      })),
    });
  });

import { AssignmentId, CreateAssignment } from "@leesbewijs/domain";
import { z } from "zod";
import { record } from "../audit/record.ts";
import { loadTaughtClass } from "../class/load-taught-class.ts";
import { adoptRevision } from "../lesson/adopt-revision.ts";
import { answeredInText, parseQuizzes } from "../lesson/read-edition.ts";
import { notFound, Problem } from "../problem.ts";
import { openSchoolId, taughtAssignments } from "../scope.ts";
import { teacher } from "../trpc.ts";
import { assignTo } from "./assign-to.ts";

/** Sets a quiz for a class, or for some of its students. The sender names the assignment, so that a repeated send makes one. */
export const create = teacher
  .input(CreateAssignment)
  .output(z.object({ assignmentId: AssignmentId }))
  .mutation(async ({ ctx, input: { assignmentId, classId, revisionId, quizId, settings, personIds } }) => {
    const { schoolId, personId } = ctx.actor;
    await loadTaughtClass(ctx, classId);
    const revision = await ctx.db.lessonRevision.findFirst({
      where: { id: revisionId, schoolId: { in: [openSchoolId, schoolId] } },
      include: { editions: { where: { language: settings.language } } },
    });
    const quizzes = parseQuizzes(revision?.editions[0]?.quizzes ?? []);
    const quiz = quizzes.find(({ id }) => id === quizId);
    if (!revision || !quiz) throw notFound("quiz");
    if (!settings.textOpen) {
      const { schoolId: home, id } = revision;
      const place = { schoolId: home, revisionId: id, language: settings.language };
      const inText = await answeredInText(ctx.db, place);
      if (quiz.questionIds.some((one) => inText.has(one))) throw new Problem("textNeeded");
    }
    await ctx.db.$transaction(async (tx) => {
      const own = await adoptRevision(tx, schoolId, revision);
      const place = { schoolId, id: assignmentId, classId, revisionId: own, quizId, createdById: personId };
      const data = { ...settings, ...place, wholeClass: personIds === null };
      const made = await tx.assignment.createMany({ data, skipDuplicates: true });
      if (made.count === 0) return;
      if (personIds !== null) await assignTo(tx, { schoolId, classId, assignmentId }, personIds);
      await record(tx, ctx.actor, {
        action: "assignment.create",
        subject: "assignment",
        subjectId: assignmentId,
        details: { classId, ...(personIds && { students: personIds.length }) },
      });
    });
    const there = await ctx.db.assignment.findFirst({ where: { ...taughtAssignments(ctx.actor), id: assignmentId } });
    if (!there) throw notFound("assignment");
    return { assignmentId };
  });

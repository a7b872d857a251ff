import { AssignmentId, Discussion, DiscussionStep } from "@leesbewijs/domain";
import { keyForTeacher } from "@leesbewijs/grading";
import { z } from "zod";
import { assignmentHead, assignmentInclude, questionIdsOf } from "../assignment/assignment-row.ts";
import { record } from "../audit/record.ts";
import { readBoard } from "../board/read-board.ts";
import { correctionsInForce } from "../correction/corrections-in-force.ts";
import { readArticles, readKeys, readQuestions } from "../lesson/read-edition.ts";
import { notFound } from "../problem.ts";
import { taughtAssignments } from "../scope.ts";
import { teacher } from "../trpc.ts";
import { chosenBy } from "./chosen-by.ts";

/**
 * One question for the class to talk about, step by step: nothing of the key is read before the last one. Before the right
 * answers are due for the whole class nothing is shown, unless the teacher says `early`, which is written down.
 */
export const get = teacher
  .input(z.object({ assignmentId: AssignmentId, number: z.int().min(1), step: DiscussionStep, early: z.boolean() }))
  .output(Discussion)
  .query(async ({ ctx, input: { assignmentId, number, step, early } }) => {
    const { db, actor } = ctx;
    const { schoolId } = actor;
    const where = { ...taughtAssignments(actor), id: assignmentId };
    const row = await db.assignment.findFirst({ where, include: assignmentInclude });
    const board = row && (await readBoard(ctx, { schoolId, assignmentId }));
    if (!row || !board) throw notFound("assignment");
    const ids = await questionIdsOf(db, row);
    const [question] = await readQuestions(db, row, ids.slice(number - 1, number));
    if (!question) throw notFound("question");
    const { due } = board;
    const { className, lessonTitle } = await assignmentHead(db, row);
    const { language } = row;
    const { sensitive } = row.revision;
    const place = { assignmentId, className, lessonTitle, language, sensitive, number, questions: ids.length, due };
    const { steps, chosen } = await chosenBy(db, row, question);
    // A step that this question does not have shows what comes before it.
    const shown = { steps, step: steps.includes(step) ? step : "question", question, chosen: null, key: null };
    if (!due && !early) return Discussion.parse({ ...place, ...shown, step: "question", question: null });
    if (step === "question") return Discussion.parse({ ...place, ...shown });
    if (step === "class") return Discussion.parse({ ...place, ...shown, chosen });
    if (!due) {
      const details = { questionId: question.id };
      const act = { action: "assignment.showEarly", subject: "assignment", subjectId: assignmentId, details } as const;
      await record(db, actor, act);
    }
    const key = (await readKeys(db, row, [question.id])).get(question.id);
    if (!key) throw notFound("question");
    const articles = await readArticles(db, row);
    const correction = (await correctionsInForce(db, { schoolId, assignmentId })).get(question.id) ?? null;
    const level = articles[0]?.level ?? "standard";
    return Discussion.parse({
      ...place,
      ...shown,
      chosen,
      key: keyForTeacher(question, key, articles, level, correction),
    });
  });

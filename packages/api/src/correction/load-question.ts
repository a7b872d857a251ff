import type { Actor, AnswerKey, Article, AssignmentId, Question, QuestionId } from "@leesbewijs/domain";
import { type AssignmentRow, assignmentInclude, questionIdsOf } from "../assignment/assignment-row.ts";
import type { Context } from "../context.ts";
import { readArticles, readKeys, readQuestions } from "../lesson/read-edition.ts";
import { notFound } from "../problem.ts";
import { taughtAssignments } from "../scope.ts";

type Place = { readonly assignmentId: AssignmentId; readonly questionId: QuestionId };
type Loaded = {
  readonly assignment: AssignmentRow;
  readonly questionIds: readonly string[];
  readonly question: Question;
  readonly key: AnswerKey;
  readonly articles: readonly Article[];
};

/** A question of an assignment of the teacher's, with its key and texts. */
export async function loadQuestion(
  { db, actor }: Pick<Context, "db"> & { readonly actor: Actor },
  { assignmentId, questionId }: Place,
): Promise<Loaded> {
  const assignment = await db.assignment.findFirst({
    where: { ...taughtAssignments(actor), id: assignmentId },
    include: assignmentInclude,
  });
  if (!assignment) throw notFound("assignment");
  const questionIds = await questionIdsOf(db, assignment);
  if (!questionIds.includes(questionId)) throw notFound("question");
  const [[question], keys, articles] = await Promise.all([
    readQuestions(db, assignment, [questionId]),
    readKeys(db, assignment, [questionId]),
    readArticles(db, assignment),
  ]);
  const key = keys.get(questionId);
  if (!question || !key) throw notFound("question");
  return { assignment, questionIds, question, key, articles };
}

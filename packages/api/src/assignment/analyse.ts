import {
  type Actor,
  type AnswerKey,
  type AssignmentId,
  type Correction,
  type ItemAnalysis,
  type Question,
  Response,
} from "@leesbewijs/domain";
import { grade, itemFigures, type Sat } from "@leesbewijs/grading";
import { gradeContext } from "../attempt/grade-context.ts";
import { questionScores } from "../attempt/question-scores.ts";
import type { Context } from "../context.ts";
import { correctionsInForce } from "../correction/corrections-in-force.ts";
import { readKeys, readQuestions } from "../lesson/read-edition.ts";
import { notFound } from "../problem.ts";
import { hasAnswers, taughtAssignments } from "../scope.ts";
import { type AssignmentRow, assignmentInclude, questionIdsOf } from "./assignment-row.ts";

type Analysed = {
  readonly row: AssignmentRow;
  /** Students whose first attempt was looked at. */
  readonly answers: number;
  readonly items: readonly {
    readonly question: Question;
    readonly key: AnswerKey;
    readonly correction: Correction | null;
    readonly figures: ItemAnalysis["items"][number];
  }[];
};

/**
 * The figures of each question of an assignment. Of each student the first attempt counts, since a later one has seen the
 * answers; who is excused does not.
 */
export async function analyse(
  { db, actor }: Pick<Context, "db"> & { readonly actor: Actor },
  assignmentId: AssignmentId,
): Promise<Analysed> {
  const { schoolId } = actor;
  const row = await db.assignment.findFirst({
    where: { ...taughtAssignments(actor), id: assignmentId },
    include: assignmentInclude,
  });
  if (!row) throw notFound("assignment");
  const ids = await questionIdsOf(db, row);
  const [questions, keys, corrections, attempts] = await Promise.all([
    readQuestions(db, row, ids),
    readKeys(db, row, ids),
    correctionsInForce(db, { schoolId, assignmentId }),
    db.attempt.findMany({
      where: {
        schoolId,
        assignmentId,
        score: { isNot: null },
        person: { ...hasAnswers, workNotes: { none: { assignmentId, excused: true } } },
      },
      include: { answers: true, score: { include: { questions: true } } },
      orderBy: [{ number: "asc" }, { id: "asc" }],
      distinct: ["personId"],
    }),
  ]);
  const graded = attempts.map((attempt) => ({
    context: gradeContext(attempt),
    questions: questionScores(attempt.score?.questions ?? []),
    answers: new Map(attempt.answers.map(({ questionId, response }) => [questionId, Response.parse(response)])),
  }));
  const items = questions.flatMap((question, index) => {
    const key = keys.get(question.id);
    if (!key) return [];
    const correction = corrections.get(question.id) ?? null;
    const ruling = correction?.ruling ?? null;
    // A ruling that looks at no answer says nothing of the question.
    const counted = ruling?.kind === "void" || ruling?.kind === "everyone" ? null : ruling;
    const sat = graded.map(({ context, questions, answers }): Sat => {
      const response = answers.get(question.id) ?? null;
      return { questions, response, earned: grade(question, key, response, context, counted) };
    });
    const figures = {
      ...itemFigures({ question, key, ruling }, sat),
      number: index + 1,
      prompt: question.kind === "trueFalse" ? question.statement : question.prompt,
      process: question.process,
      void: ruling?.kind === "void",
    };
    return [{ question, key, correction, figures }];
  });
  return { row, answers: attempts.length, items };
}

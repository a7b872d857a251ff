import type { Database, Prisma } from "@leesbewijs/db";
import { Response, type Score } from "@leesbewijs/domain";
import { scoreAttempt } from "@leesbewijs/grading";
import { gradeContext } from "../attempt/grade-context.ts";
import { readKeys, readQuestions } from "../lesson/read-edition.ts";
import type { CorrectionsInForce } from "./corrections-in-force.ts";
import { overrideOf, overridesInForce } from "./overrides.ts";

/** What an attempt is graded from besides keys and corrections: the answers that stand, and what a teacher gave them. */
export const gradedFrom = { answers: true, overrides: overridesInForce } satisfies Prisma.AttemptInclude;
type Answered = Prisma.AttemptGetPayload<{ include: { answers: true } }> & {
  /** None yet on handing in. */
  readonly overrides?: Parameters<typeof overrideOf>[0];
};
type Place = { readonly schoolId: string; readonly revisionId: string; readonly language: string };

/**
 * Grades attempts of one edition from their stored answers, the keys of that edition, the corrections in force and
 * the points that a teacher gave an answer by hand: the only way in which a score comes to be, on handing in and on every regrade.
 *
 * @param questionIds all that the attempts ask
 */
export async function scorer(
  db: Database | Prisma.TransactionClient,
  place: Place,
  corrections: CorrectionsInForce,
  questionIds: readonly string[],
): Promise<(attempt: Answered) => Score> {
  const questions = await readQuestions(db, place, questionIds);
  const keys = await readKeys(db, place, questionIds);
  const byId = new Map<string, (typeof questions)[number]>(questions.map((question) => [question.id, question]));
  return (attempt) => {
    const given = new Map(attempt.answers.map((answer) => [answer.questionId, Response.parse(answer.response)]));
    const overrides = overrideOf(attempt.overrides ?? []);
    const items = attempt.questionIds.flatMap((id) => {
      const question = byId.get(id);
      const key = question && keys.get(question.id);
      const ruling = corrections.get(id)?.ruling ?? null;
      const override = overrides.get(id)?.points ?? null;
      return question && key ? [{ question, key, response: given.get(id) ?? null, ruling, override }] : [];
    });
    return scoreAttempt(items, gradeContext(attempt));
  };
}

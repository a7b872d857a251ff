import type { Database } from "@leesbewijs/db";
import { type AnswerKey, type GivenAnswer, type Question, Response, type Ruling, Verdict } from "@leesbewijs/domain";
import { responseText } from "@leesbewijs/domain/response-text";
import { grade, isBlank } from "@leesbewijs/grading";
import { gradeContext } from "../attempt/grade-context.ts";
import { hasAnswers } from "../scope.ts";

type Asked = {
  readonly schoolId: string;
  readonly assignmentId: string;
  readonly question: Question;
  readonly key: AnswerKey;
  readonly ruling: Ruling | null;
};

/** What was answered in the attempts that were handed in, the same answers together: most given first, of as many the right one. */
export async function givenAnswers(db: Database, { schoolId, assignmentId, question, key, ruling }: Asked) {
  const attempts = await db.attempt.findMany({
    where: { schoolId, assignmentId, submittedAt: { not: null }, person: hasAnswers },
    select: { language: true, level: true, answers: { where: { questionId: question.id } } },
  });
  const groups = new Map<string, GivenAnswer>();
  for (const attempt of attempts) {
    const context = gradeContext(attempt);
    const stored = attempt.answers[0] ? Response.parse(attempt.answers[0].response) : null;
    const response = stored && !isBlank(stored) ? tidy(stored) : null;
    // A place in a text is a place in the text that was read.
    const level = response?.kind === "proof" ? context.level : "standard";
    const name = response ? `${level} ${responseText(response)}` : "";
    const { verdict } = grade(question, key, response, context, ruling);
    const { count } = groups.get(name) ?? { count: 0 };
    groups.set(name, { response, level, verdict, count: count + 1 });
  }
  const place = ({ verdict }: GivenAnswer): number => Verdict.options.indexOf(verdict);
  return [...groups.values()].sort((a, b) => b.count - a.count || place(a) - place(b));
}

/** Spaces around a typing, and the order in which options were chosen, say nothing. */
function tidy(response: Response): Response {
  switch (response.kind) {
    case "shortText":
    case "number":
      return { ...response, text: response.text.trim() };
    case "cloze":
      return { ...response, gaps: response.gaps.map((gap) => gap.trim()) };
    case "multipleChoice":
      return { ...response, optionIds: response.optionIds.toSorted() };
    case "match":
      return { ...response, pairs: response.pairs.toSorted((a, b) => (a.leftId < b.leftId ? -1 : 1)) };
    default:
      return response;
  }
}

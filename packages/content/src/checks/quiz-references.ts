import type { Finding } from "@leesbewijs/domain";
import type { Rule } from "./lesson-to-check.ts";

/** Every quiz asks questions that are there, each once. */
export const quizReferences: Rule = ({ editions }) =>
  editions.flatMap(({ language, quizzes, questions }) => {
    const known = new Set(questions.map(({ id }) => id));
    return quizzes.flatMap((quiz) => {
      const unknown = quiz.questionIds.filter((id) => !known.has(id));
      const repeated = quiz.questionIds.filter((id, at) => quiz.questionIds.indexOf(id) !== at);
      const fail = (questionId: (typeof quiz.questionIds)[number], what: string): Finding => ({
        rule: "quiz-references",
        severity: "fail",
        place: { language, questionId },
        message: `${quiz.title}: ${what}`,
      });
      return [
        ...unknown.map((id) => fail(id, "asks a question that is not there")),
        ...repeated.map((id) => fail(id, "asks a question twice")),
      ];
    });
  });

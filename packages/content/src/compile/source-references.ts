import type { ArticleSource, Finding, LessonSource, QuestionSource } from "@leesbewijs/domain";

type Source = {
  readonly lesson: LessonSource;
  readonly questions: readonly QuestionSource[];
  readonly articles: readonly ArticleSource[];
};

/** What the parts of a source must agree on before anything can be made of it: every name leads to one thing. */
export function sourceReferences({ lesson, questions, articles }: Source): Finding[] {
  const fail = (rule: string, message: string): Finding => ({ rule, severity: "fail", place: {}, message });
  const known = new Set(questions.map((question) => question.id));
  const texts = articles.map(({ language, level }) => `${language}.${level}`);
  return [
    ...twice(questions.map((question) => question.id)).map((id) => fail("question-ids", `${id} stands there twice`)),
    ...twice(lesson.quizzes.map((quiz) => quiz.id)).map((id) =>
      fail("quiz-references", `Quiz ${id} stands there twice`),
    ),
    ...twice(texts).map((text) => fail("article-format", `Article ${text} stands there twice`)),
    ...lesson.quizzes.flatMap((quiz) => [
      ...quiz.questions
        .filter((id) => !known.has(id))
        .map((id) => fail("quiz-references", `Quiz ${quiz.id} asks for ${id}, which is not there`)),
      ...twice(quiz.questions).map((id) => fail("quiz-references", `Quiz ${quiz.id} asks ${id} twice`)),
    ]),
  ];
}

function twice(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, at) => names.indexOf(name) !== at))];
}

import {
  Edition,
  QuizId,
  type AnswerKey,
  type Article,
  type Finding,
  type Language,
  type LessonSource,
  type Quiz,
  type QuestionId,
  type QuestionSource,
} from "@leesbewijs/domain";
import { compileQuestion, questionIdOf } from "./compile-question.ts";
import { fingerprint } from "./fingerprint.ts";
import { inLanguage } from "./in-language.ts";
import { keyPositions } from "./key-positions.ts";

type CompiledEdition = {
  readonly edition: Edition | null;
  readonly keys: readonly AnswerKey[];
  readonly findings: readonly Finding[];
};

/** Makes one language of a lesson. `articles` are its texts, the standard level first. */
export function compileEdition(
  lesson: LessonSource,
  sources: readonly QuestionSource[],
  articles: readonly Article[],
  language: Language,
): CompiledEdition {
  const { slug } = lesson;
  const asked = sources.filter((source) => source.languages.includes(language));
  const positions = keyPositions(inQuizOrder(asked, lesson), slug, language);
  const compiled = asked.map((source) =>
    compileQuestion(source, { slug, language, articles, keyPosition: positions.get(source.id) ?? 0 }),
  );
  const made = compiled.flatMap((question) => question.made ?? []);
  const kept = new Set(made.map(({ question }) => question.id));
  const edition = Edition.safeParse({
    language,
    content: contentOf(lesson, language),
    articles,
    quizzes: quizzes(lesson, language, kept),
    questions: made.map(({ question }) => question),
  });
  const findings = compiled.flatMap((question) => question.findings);
  if (edition.success) return { edition: edition.data, keys: made.map(({ key }) => key), findings };
  const broken = edition.error.issues.map(({ path, message }): Finding => ({
    rule: "lesson-format",
    severity: "fail",
    place: { language, field: path.join(".") },
    message,
  }));
  return { edition: null, keys: [], findings: [...findings, ...broken] };
}

/** In a source a part stands with its paragraphs at each level; a reader counts by those of the standard text. */
function contentOf(lesson: LessonSource, language: Language): unknown {
  const { parts, ...content } = inLanguage(lesson, language);
  return { ...content, parts: parts.map(({ standard, ...part }) => ({ ...part, ...standard })) };
}

/** The first quiz is the one that is taken most: its positions are spread first. */
function inQuizOrder(sources: readonly QuestionSource[], lesson: LessonSource): QuestionSource[] {
  const order = new Set([...lesson.quizzes.flatMap((quiz) => quiz.questions), ...sources.map((source) => source.id)]);
  const byId = new Map(sources.map((source) => [source.id, source]));
  return [...order].flatMap((id) => byId.get(id) ?? []);
}

function quizzes(lesson: LessonSource, language: Language, kept: ReadonlySet<QuestionId>): Quiz[] {
  return lesson.quizzes.map(({ id, title, questions }) => ({
    id: QuizId.parse(fingerprint("quiz", lesson.slug, id)),
    title: title[language],
    questionIds: questions.map((sourceId) => questionIdOf(lesson.slug, sourceId)).filter((own) => kept.has(own)),
  }));
}

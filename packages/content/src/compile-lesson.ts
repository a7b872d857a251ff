import {
  Language,
  Level,
  type AnswerKey,
  type Article,
  type ArticleSource,
  type Edition,
  type Finding,
  type LessonSource,
  type QuestionSource,
} from "@leesbewijs/domain";
import type { AuthorNotes } from "./checks/lesson-to-check.ts";
import { checkLesson } from "./checks/check-lesson.ts";
import { compileEdition } from "./compile/compile-edition.ts";
import { questionIdOf } from "./compile/compile-question.ts";
import { parseArticle } from "./compile/parse-article.ts";
import { sourceReferences } from "./compile/source-references.ts";

/** A lesson as it stands in a folder of the library. */
export type SourceOfLesson = {
  readonly lesson: LessonSource;
  readonly questions: readonly QuestionSource[];
  readonly articles: readonly ArticleSource[];
};

export type CompiledLesson = {
  readonly editions: Edition[];
  readonly keys: { readonly language: Language; readonly key: AnswerKey }[];
  /** What makes it unfit (`fail`) or worth a second look (`warn`); empty in a flawless lesson. */
  readonly findings: Finding[];
};

/**
 * Makes of a source what is published: one edition for each language that has a text, Dutch first, and the answer keys
 * apart. Pure and deterministic: the same source gives the same bytes. Trouble never throws; a question or edition that
 * cannot be made is left out, with a finding that says why.
 */
export function compileLesson(source: SourceOfLesson): CompiledLesson {
  const parsed = source.articles.map(parseArticle);
  const articles = parsed.flatMap(({ article }) => article ?? []);
  const compiled = Language.options
    .map((language) => ({ language, texts: textsIn(language, articles) }))
    .filter(({ texts }) => texts.length > 0)
    .map(({ language, texts }) => {
      const { edition, keys, findings } = compileEdition(source.lesson, source.questions, texts, language);
      return { edition, findings, keys: keys.map((key) => ({ language, key })) };
    });
  const editions = compiled.flatMap(({ edition }) => edition ?? []);
  const keys = compiled.flatMap((edition) => edition.keys);
  const findings = [
    ...sourceReferences(source),
    ...parsed.flatMap((article) => article.findings),
    ...compiled.flatMap((edition) => edition.findings),
    ...checkLesson({ newsDate: source.lesson.newsDate, editions, keys, notes: notesOf(source) }),
  ];
  return { editions, keys, findings };
}

function textsIn(language: Language, articles: readonly Article[]): Article[] {
  return Level.options.flatMap(
    (level) => articles.find((article) => article.language === language && article.level === level) ?? [],
  );
}

function notesOf({ lesson, questions }: SourceOfLesson): ReadonlyMap<string, AuthorNotes> {
  return new Map(
    questions.map(({ id, avoid, changedSince, languages }) => [
      questionIdOf(lesson.slug, id),
      { name: id, avoid: avoid ?? [], changedSince: changedSince !== undefined, languages },
    ]),
  );
}

import type { Database, Prisma } from "@leesbewijs/db";
import { AnswerKey, Article, type Language, LessonContent, Question, type QuestionId, Quiz } from "@leesbewijs/domain";
import { z } from "zod";
import { recent } from "./recent.ts";

export type Place = { readonly schoolId: string; readonly revisionId: string; readonly language: string };
type Reader = Pick<Database, "article" | "question" | "answerKey" | "edition">;

/** A revision is frozen, so its texts and questions are read once. Keys are not kept: they are read where they are due. */
const articlesOf = recent<Article[]>(100);
const questionsOf = recent<ReadonlyMap<string, Question>>(200);
export const nameOf = ({ schoolId, revisionId, language }: Place): string => `${schoolId}/${revisionId}/${language}`;

const editionOf = recent<Prisma.EditionGetPayload<object>>(200);
/** One language of a revision. */
export const readEdition = (db: Reader, place: Place) =>
  editionOf.get(nameOf(place), () =>
    db.edition.findUnique({ where: { schoolId_revisionId_language: whereOf(place) } }),
  );
const whereOf = ({ schoolId, revisionId, language }: Place): Place => ({ schoolId, revisionId, language });

/** The texts of an edition, standard level first. */
export async function readArticles(db: Reader, place: Place): Promise<Article[]> {
  const { schoolId, revisionId, language } = place;
  const articles = await articlesOf.get(nameOf(place), async () => {
    const rows = await db.article.findMany({ where: { schoolId, revisionId, language }, orderBy: { level: "desc" } });
    return rows.length > 0 ? rows.map((row) => Article.parse(row)) : null;
  });
  return articles ?? [];
}

/** The text that is read at a level: a lesson without it is read at its first. */
export const articleRead = (articles: readonly Article[], level: string): Article | undefined =>
  articles.find((article) => article.level === level) ?? articles[0];

/** Which questions of an edition are answered in the text, so that it has to be open. */
export async function answeredInText(db: Reader, place: Place): Promise<ReadonlySet<string>> {
  const questions = await readQuestions(db, place);
  return new Set<string>(questions.filter(({ kind }) => kind === "proof").map(({ id }) => id));
}

/** The named questions, in the order of their names; all of the edition's where no names are given. */
export async function readQuestions(db: Reader, place: Place, ids?: readonly string[]): Promise<Question[]> {
  const { schoolId, revisionId, language } = place;
  const questions = await questionsOf.get(nameOf(place), async () => {
    const rows = await db.question.findMany({
      where: { schoolId, revisionId, language },
      orderBy: { position: "asc" },
    });
    return rows.length > 0 ? new Map(rows.map((row) => [row.id, Question.parse(row.body)])) : null;
  });
  if (!questions) return [];
  return ids ? ids.flatMap((id) => questions.get(id) ?? []) : [...questions.values()];
}

/** Answer keys by question. Call it only where the keys are due. */
export async function readKeys(db: Reader, place: Place, ids?: readonly string[]): Promise<Map<QuestionId, AnswerKey>> {
  const { schoolId, revisionId, language } = place;
  const rows = await db.answerKey.findMany({
    where: { schoolId, revisionId, language, ...(ids && { questionId: { in: [...ids] } }) },
  });
  const keys = rows.map((row) => AnswerKey.parse(row.body));
  return new Map(keys.map((key) => [key.questionId, key]));
}

/** What was parsed of an object that is kept is kept with it. */
function once<Value>(parse: (value: unknown) => Value): (value: unknown) => Value {
  const parsed = new WeakMap<object, Value>();
  return (value) => {
    if (typeof value !== "object" || value === null) return parse(value);
    const known = parsed.get(value);
    if (known !== undefined) return known;
    const found = parse(value);
    parsed.set(value, found);
    return found;
  };
}
export const parseContent = once((content): LessonContent => LessonContent.parse(content));
export const parseQuizzes = once((quizzes): Quiz[] => z.array(Quiz).parse(quizzes));

/** The language to show: the wanted one where the lesson has it, else its first. */
export function chooseLanguage(has: readonly string[], wanted: Language | undefined): string {
  return wanted && has.includes(wanted) ? wanted : ([...has].sort((a, b) => b.localeCompare(a))[0] ?? "nl");
}

import { type Database, gather, statement } from "@leesbewijs/db";
import type { LessonId, Quiz } from "@leesbewijs/domain";
import { nameOf, parseQuizzes, type Place } from "./read-edition.ts";
import { recent } from "./recent.ts";

/** What attempts are called: one language of a frozen revision, without its text. */
type Names = { readonly lessonId: LessonId; readonly title: string; readonly quizzes: readonly Quiz[] };
const names = recent<Names>(2000);

type Row = Place & { readonly lessonId: string; readonly title: string | null; readonly quizzes: unknown };
type Lists = readonly [schoolIds: readonly string[], revisionIds: readonly string[], languages: readonly string[]];
const readAll = statement<Row, Lists>(
  "names-of-quizzes",
  `SELECT given.*, r."lessonId", e."title", e."quizzes"
   FROM unnest($1::text[], $2::text[], $3::text[]) AS given("schoolId", "revisionId", "language")
   JOIN "LessonRevision" r ON r."schoolId" = given."schoolId" AND r."id" = given."revisionId"
   LEFT JOIN "Edition" e ON e."schoolId" = r."schoolId" AND e."revisionId" = r."id" AND e."language" = given."language"`,
);

/** A list names many at once. */
const readOne = gather<Place, Names | null>({
  atOnce: 1,
  most: 200,
  name: () => null,
  ask: async (db, asked) => {
    const list = (of: keyof Place): string[] => asked.map((one) => one[of]);
    const rows = await readAll(db, [list("schoolId"), list("revisionId"), list("language")]);
    const found = new Map(rows.map((row) => [nameOf(row), row]));
    return asked.map((one) => {
      const row = found.get(nameOf(one));
      if (!row) return null;
      return { lessonId: row.lessonId as LessonId, title: row.title ?? "", quizzes: parseQuizzes(row.quizzes ?? []) };
    });
  },
});

/** The lesson and the quiz that something was taken from, by name, and what the quiz asks. */
export async function namedQuiz(db: Database, place: Place & { readonly quizId: string }) {
  const found = await names.get(nameOf(place), () => readOne(db, place));
  if (!found) throw new Error(`Revision ${place.revisionId} is not there`);
  const quiz = found.quizzes.find(({ id }) => id === place.quizId);
  return {
    lessonId: found.lessonId,
    lessonTitle: found.title,
    quizId: place.quizId,
    quizTitle: quiz?.title ?? "",
    questionIds: quiz?.questionIds ?? [],
  };
}

import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { ArticleSource, LessonSource, QuestionSource } from "@leesbewijs/domain";
import { z } from "zod";

/** A curated lesson as it is written in its folder. */
export type LibraryLesson = {
  readonly lesson: LessonSource;
  readonly questions: readonly QuestionSource[];
  readonly articles: readonly ArticleSource[];
};

/** Where the curated lessons are: a folder for each. */
export const libraryFolder = (): string =>
  join(dirname(createRequire(import.meta.url).resolve("@leesbewijs/content/package.json")), "library");

/**
 * Reads every curated lesson. A new lesson is a new folder: nothing here names one.
 *
 * @throws ZodError where a file does not have the shape of its schema
 */
export function readLibrary(folder = libraryFolder()): LibraryLesson[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => readLesson(join(folder, name)));
}

function readLesson(folder: string): LibraryLesson {
  const json = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), "utf8"));
  const articles = readdirSync(folder).flatMap((name) => {
    const [, language, level] = /^article\.(\w+)\.(\w+)\.txt$/.exec(name) ?? [];
    if (!language || !level) return [];
    return [ArticleSource.parse({ language, level, source: readFileSync(join(folder, name), "utf8") })];
  });
  return {
    lesson: LessonSource.parse(json("lesson.json")),
    questions: z.array(QuestionSource).parse(json("questions.json")),
    articles,
  };
}

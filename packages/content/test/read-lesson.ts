import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { ArticleSource, LessonSource, QuestionSource } from "@leesbewijs/domain";
import type { SourceOfLesson } from "../src/compile-lesson.ts";

/** Reads one folder of the library or the fixtures; throws where a file does not have the form of a source. */
export function readLesson(folder: string): SourceOfLesson {
  const json = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), "utf8"));
  const articles = readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const [, language, level] = /^article\.(\w+)\.(\w+)\.txt$/.exec(file) ?? [];
      if (language === undefined) return [];
      return [ArticleSource.parse({ language, level, source: readFileSync(join(folder, file), "utf8") })];
    });
  return {
    lesson: LessonSource.parse(json("lesson.json")),
    questions: QuestionSource.array().parse(json("questions.json")),
    articles,
  };
}

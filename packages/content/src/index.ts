export { checkLesson } from "./checks/check-lesson.ts";
export type { AuthorNotes, LessonToCheck } from "./checks/lesson-to-check.ts";
export { compileLesson, type CompiledLesson, type SourceOfLesson } from "./compile-lesson.ts";
export { type MadeLesson, makeLesson } from "./make-lesson.ts";
export type { Candidate } from "./6-gate/candidate.ts";
export type { Reader } from "./2-reading/read-article.ts";
export type { ArticleText, TextIn, TextRefusal } from "./1-text/article-text.ts";
export { lessonContent } from "./8-lesson/lesson-content.ts";
export type { LessonParts } from "./8-lesson/lesson-parts.ts";

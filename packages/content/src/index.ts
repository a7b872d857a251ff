export { checkLesson } from "./checks/check-lesson.ts";
export { compileDraft, markStale } from "./compile-draft.ts";
export type { AuthorNotes, LessonToCheck } from "./checks/lesson-to-check.ts";
export { compileLesson, type CompiledLesson, type SourceOfLesson } from "./compile-lesson.ts";

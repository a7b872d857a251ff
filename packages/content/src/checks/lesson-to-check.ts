import type { AnswerKey, Edition, Finding, Language } from "@leesbewijs/domain";

/** What an author knows of a question and the question itself does not say. */
export type AuthorNotes = {
  /** What the author calls it. */
  readonly name: string;
  /** Never distractors. */
  readonly avoid: readonly string[];
  /** The answer may be another one today. */
  readonly changedSince: boolean;
  /** The languages in which it is meant to be asked. */
  readonly languages: readonly Language[];
};

/** What the rules see of an edition: its texts and questions, not what stands around them. */
export type EditionToCheck = Pick<Edition, "language" | "articles" | "quizzes" | "questions">;

/** Questions with their texts and keys, whoever made them. */
export type QuestionsToCheck = {
  /** The day of the news (ISO date). */
  readonly newsDate: string;
  readonly editions: readonly EditionToCheck[];
  readonly keys: readonly { readonly language: Language; readonly key: AnswerKey }[];
  /** By question id; empty where there is no source. */
  readonly notes: ReadonlyMap<string, AuthorNotes>;
};

/** What the rules judge: a compiled lesson of the library, or what a teacher wrote. */
export type LessonToCheck = Omit<QuestionsToCheck, "editions"> & { readonly editions: readonly Edition[] };

/** A rule that needs nothing of a lesson but its questions. */
export type QuestionRule = (lesson: QuestionsToCheck) => Finding[];

/** One rule: what it finds, in the order of the questions. It never throws and never looks at the clock. */
export type Rule = (lesson: LessonToCheck) => Finding[];

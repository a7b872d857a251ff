import * as z from "zod";
import { Article } from "./article.ts";
import { LessonId, QuestionId, QuizId, RevisionId } from "./id.ts";
import { Language, type Level } from "./language.ts";
import { Question } from "./question.ts";

const line = z.string().min(1).max(500);
const passage = z.string().min(1).max(3000);

/** `meaning` is null where the text itself gives none: nothing is made up, and the sentence in `example` has to help. */
const Word = z.object({
  term: line,
  meaning: passage.nullable(),
  example: passage,
  /** How else the word stands in the text: "bemiddelde" for "bemiddelen". */
  forms: z.array(line).default([]),
});
const TimelinePoint = z.object({ when: line, label: passage, fromArticle: z.boolean() });
const Role = z.object({ name: line, role: passage });
const Place = z.object({
  name: line,
  note: passage,
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
});
const Quantity = z.object({ value: line, meaning: passage });
const Perspective = z.object({ who: line, view: passage });
/** Paragraphs that follow each other, by number, both inside. */
const Stretch = z.object({ from: z.int().min(1), to: z.int().min(1) });
type Stretch = z.infer<typeof Stretch>;
/** Paragraphs to read in one go, with a light question to read them by. */
const ReadingPart = Stretch.extend({
  title: line,
  guide: passage,
  /** The same part of the easy text, where that counts its paragraphs otherwise. */
  easy: Stretch.nullable().default(null),
});
export type ReadingPart = z.infer<typeof ReadingPart>;

/** The paragraphs of a part in the text of one level. */
export const stretchOf = (part: ReadingPart, level: Level): Stretch =>
  (level === "easy" ? part.easy : null) ?? { from: part.from, to: part.to };
export const LaterEvent = z.object({ when: line, text: passage, source: z.string().max(1000) });

/** Everything of a lesson but its article and its questions, in one language. */
export const LessonContent = z.object({
  title: line,
  /** One sentence that says what happened. */
  lead: passage,
  /** Where the facts come from, as shown under the text. */
  attribution: line,
  /** `easy` is null where nobody has written one. */
  summary: z.object({ standard: passage, easy: passage.nullable() }),
  goals: z.array(passage),
  /** What to think of before reading; the interface asks something general where nobody has written it. */
  before: z.array(passage).default([]),
  words: z.array(Word),
  timeline: z.array(TimelinePoint),
  roles: z.array(Role),
  places: z.array(Place),
  quantities: z.array(Quantity),
  perspectives: z.array(Perspective),
  discussion: z.array(passage),
  /** What a teacher should know before a sensitive subject; null where the subject is not sensitive. */
  sensitivity: passage.nullable(),
  /** What has changed since the news, for after the quiz. */
  thenAndNow: z.object({ note: passage, checkedOn: z.iso.date(), events: z.array(LaterEvent) }).nullable(),
  /** In the order of the article. Revisions from before there were parts have none. */
  parts: z.array(ReadingPart).default([]),
  /** How easily the standard text reads, by the named formula; for comparing versions of one article, not for a grade level. */
  readability: z
    .object({ method: z.enum(["flesch-douma", "flesch-reading-ease"]), score: z.number() })
    .nullable()
    .default(null),
  /** Why the lesson has no quiz, for its teacher; null where it has one. */
  withoutQuiz: passage.nullable().default(null),
});
export type LessonContent = z.infer<typeof LessonContent>;

/** A named choice of the lesson's questions, in the order in which they are asked. */
export const Quiz = z.object({ id: QuizId, title: line, questionIds: z.array(QuestionId).min(1).max(60) });
export type Quiz = z.infer<typeof Quiz>;

/** One language of a revision: its text at each level, its lesson, its quizzes and what may be seen of its questions. */
export const Edition = z.object({
  language: Language,
  content: LessonContent,
  articles: z.array(Article).min(1),
  /** None, and no questions, where too little could be asked: see `withoutQuiz` of the content. */
  quizzes: z.array(Quiz),
  questions: z.array(Question),
});
export type Edition = z.infer<typeof Edition>;

/** What a list of lessons shows of each. */
export const LessonSummary = z.object({
  lessonId: LessonId,
  revisionId: RevisionId,
  language: Language,
  languages: z.array(Language),
  title: line,
  lead: passage,
  /** The day of the news (ISO date). */
  newsDate: z.iso.date(),
  words: z.int().min(0),
  questions: z.int().min(0),
  sensitive: z.boolean(),
  curated: z.boolean(),
});
export type LessonSummary = z.infer<typeof LessonSummary>;

/** A lesson as its reader sees it: no questions but their number. What has changed since comes after the quiz. */
export const LessonForReader = z.object({
  lessonId: LessonId,
  revisionId: RevisionId,
  newsDate: z.iso.date(),
  language: Language,
  languages: z.array(Language),
  content: LessonContent.omit({ thenAndNow: true, sensitivity: true }),
  sensitive: z.boolean(),
  articles: z.array(Article),
  /** `needsText`: it asks to point at sentences, so that the text is open during the quiz. */
  quizzes: z.array(z.object({ id: QuizId, title: line, questions: z.int().min(1), needsText: z.boolean() })),
});
export type LessonForReader = z.infer<typeof LessonForReader>;

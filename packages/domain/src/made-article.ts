import * as z from "zod";
import { AnswerKey } from "./answer-key.ts";
import { Article } from "./article.ts";
import { KeyForTeacher } from "./feedback.ts";
import { Language } from "./language.ts";
import { LessonContent } from "./lesson.ts";
import { Question } from "./question.ts";
import { storable } from "./storable.ts";

const line = z.string().trim().max(300);

/** An article as somebody pastes it, and what they know of it. At most 200,000 characters of text. */
export const PastedArticle = z.object({
  text: storable(z.string().max(200_000)),
  title: storable(line).optional(),
  /** The day of the news (ISO date); what the text says of itself where it is not given. */
  newsDate: z.iso.date().optional(),
  language: Language.optional(),
});
export type PastedArticle = z.infer<typeof PastedArticle>;

/** Why a text cannot become a lesson. The interface has a sentence for each, which says what to do. */
export const ArticleRefusal = z.discriminatedUnion("refused", [
  z.object({ refused: z.literal("tooShort"), words: z.int(), atLeast: z.int() }),
  z.object({ refused: z.literal("tooLong"), words: z.int().nullable(), characters: z.int() }),
  z.object({ refused: z.literal("otherLanguage"), looksLike: z.string().nullable() }),
  z.object({ refused: z.literal("noSentences") }),
  z.object({ refused: z.literal("badDate"), given: z.string() }),
]);
export type ArticleRefusal = z.infer<typeof ArticleRefusal>;

/** A question that was made of an article, with its key and what it was chosen by. */
export const MadeQuestion = z.object({
  question: Question,
  key: AnswerKey,
  /** The way in which it is asked, such as `who-is` or `amount`. */
  shape: z.string().max(40),
  /** Two questions with one fact ask the same. */
  fact: z.string().max(1000),
  /** Higher is better; from about 0 to 1. */
  score: z.number(),
});
export type MadeQuestion = z.infer<typeof MadeQuestion>;

/** How often a rule kept a question from being asked. */
export const NotAsked = z.object({ rule: z.string(), count: z.int().min(1) });
export type NotAsked = z.infer<typeof NotAsked>;

/** What came of an article that a visitor tried. Keys are in it: the text is the visitor's own, and nobody is tested with it. */
export const TriedArticle = z.discriminatedUnion("state", [
  z.object({ state: z.literal("refused"), refusal: ArticleRefusal }),
  z.object({
    state: z.literal("made"),
    newsDate: z.string().nullable(),
    article: Article,
    content: LessonContent,
    /** The quiz in the order of the text; empty where too little could be asked with certainty. */
    questions: z.array(z.object({ question: Question, key: KeyForTeacher })),
    /** How many more questions could be asked. */
    spare: z.int().min(0),
    notAsked: z.array(NotAsked),
  }),
]);
export type TriedArticle = z.infer<typeof TriedArticle>;

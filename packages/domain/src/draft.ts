import * as z from "zod";
import { Article } from "./article.ts";
import { Finding } from "./finding.ts";
import { DraftId, LessonId } from "./id.ts";
import { Language } from "./language.ts";
import { LessonContent } from "./lesson.ts";
import { MadeQuestion, PastedArticle } from "./made-article.ts";
import { storable } from "./storable.ts";

/** Whether a question is in the quiz, could be, or was put aside. */
export const DraftItemState = z.enum(["chosen", "spare", "dropped"]);
export type DraftItemState = z.infer<typeof DraftItemState>;

/** One question of a draft. */
export const DraftItem = MadeQuestion.extend({
  state: DraftItemState,
  /** The teacher changed or wrote it. */
  edited: z.boolean(),
  /** Its proof is no longer in the text; it cannot be published so. */
  stale: z.boolean(),
  /** The sentence that proves it was changed since; the teacher has to look at it before it can be published. */
  touched: z.boolean().default(false),
}).refine(({ question, key }) => question.id === key.questionId && question.kind === key.kind, {
  message: "A question and its key belong together",
});
export type DraftItem = z.infer<typeof DraftItem>;

const line = (most: number): z.ZodString => storable(z.string().trim().max(most));

/** Where the text comes from and whether it may be used; empty where it is not known. */
export const DraftOrigin = z.object({
  source: line(200),
  author: line(200),
  licence: line(200),
  sourceUrl: z.union([z.literal(""), z.url({ protocol: /^https?$/ }).max(1000)]),
});
export type DraftOrigin = z.infer<typeof DraftOrigin>;

/** What a teacher may change of a draft. Items that are chosen stand in the order in which they are asked. */
export const DraftChange = DraftOrigin.extend({
  title: line(300).min(1),
  /** The day of the news (ISO date); a lesson cannot be published without. */
  newsDate: z.iso.date().nullable(),
  items: z.array(DraftItem).max(200),
});
export type DraftChange = z.infer<typeof DraftChange>;

/** A lesson in the making, of one text in one language. */
export const Draft = DraftChange.extend({ language: Language, article: Article, content: LessonContent });
export type Draft = z.infer<typeof Draft>;

/** A text with what is known of it, to make a draft of. */
export const NewDraft = PastedArticle.extend({ draftId: DraftId, ...DraftOrigin.partial().shape });

const head = {
  draftId: DraftId,
  /** Counts the saves, from 1. */
  version: z.int().min(1),
  savedAt: z.date(),
  /** May the other teachers of the school see and change it? */
  shared: z.boolean(),
  /** Did the reader make it? */
  own: z.boolean(),
  authorName: z.string(),
  /** The lesson that it was published as. */
  lessonId: LessonId.nullable(),
  /** The version that was published last. */
  publishedVersion: z.int().min(1).nullable(),
};

/** A draft as its teacher edits it, with what the checks say of the questions that are chosen. */
export const DraftForTeacher = Draft.safeExtend({ ...head, findings: z.array(Finding) });
export type DraftForTeacher = z.infer<typeof DraftForTeacher>;

/** A changed text of a draft, on top of the version that it was changed in. */
export const RevisedText = z.object({
  draftId: DraftId,
  baseVersion: z.int().min(1),
  text: PastedArticle.shape.text,
});

/**
 * Why a version of a draft was kept: the text was about to change, an older one to come back, a correction to be carried
 * over, or it was published.
 */
export const KeptBecause = z.enum(["text", "back", "correction", "publish"]);
export type KeptBecause = z.infer<typeof KeptBecause>;

/** A version of a draft that was kept, and can be gone back to. */
export const DraftVersion = z.object({
  version: z.int().min(1),
  savedAt: z.date(),
  title: z.string(),
  chosen: z.int().min(0),
  because: KeptBecause,
});
export type DraftVersion = z.infer<typeof DraftVersion>;

/** What a list of drafts shows of each. */
export const DraftSummary = z.object({
  ...head,
  title: z.string(),
  language: Language,
  chosen: z.int().min(0),
  removed: z.boolean(),
});
export type DraftSummary = z.infer<typeof DraftSummary>;

import * as z from "zod";
import { ErrorType } from "./answer-key.ts";
import { Language, Level } from "./language.ts";
import { Process } from "./question.ts";

/** The same text in each language of a lesson. */
const both = z.object({ nl: z.string().min(1), en: z.string().min(1) });
const stretch = z.strictObject({ from: z.int().min(1), to: z.int().min(1) });
const bothLists = z.object({ nl: z.array(z.string().min(1)), en: z.array(z.string().min(1)) });

/**
 * A lesson as it is written in a folder of the library (`lesson.json`). Every text stands there in each language; the
 * compiler of `content` makes the editions of it.
 */
export const LessonSource = z.strictObject({
  slug: z.string().regex(/^[a-z0-9-]{3,60}$/),
  newsDate: z.iso.date(),
  sensitive: z.boolean(),
  title: both,
  lead: both,
  attribution: both,
  summary: z.strictObject({ standard: both, easy: both }),
  goals: z.array(both),
  /** Two questions to think of before reading. */
  before: z.array(both).default([]),
  words: z.array(
    z.strictObject({ term: both, meaning: both, example: both, forms: bothLists.default({ nl: [], en: [] }) }),
  ),
  timeline: z.array(z.strictObject({ when: both, label: both, fromArticle: z.boolean() })),
  roles: z.array(z.strictObject({ name: both, role: both })),
  places: z.array(
    z.strictObject({ name: both, note: both, latitude: z.number().nullable(), longitude: z.number().nullable() }),
  ),
  quantities: z.array(z.strictObject({ value: both, meaning: both })),
  perspectives: z.array(z.strictObject({ who: both, view: both })),
  discussion: z.array(both),
  /** What is read in one go: the first and last paragraph of it in the text of each level. */
  parts: z
    .array(z.strictObject({ title: both, guide: both, standard: stretch, easy: stretch.nullable().default(null) }))
    .default([]),
  sensitivity: both.nullable(),
  thenAndNow: z
    .strictObject({
      note: both,
      checkedOn: z.iso.date(),
      events: z.array(z.strictObject({ when: both, text: both, source: z.string() })),
    })
    .nullable(),
  /** The first quiz is the one that a reader gets unless the teacher chooses another. */
  quizzes: z.array(z.strictObject({ id: z.string(), title: both, questions: z.array(z.string()).min(1) })).min(1),
});
export type LessonSource = z.infer<typeof LessonSource>;

const wrong = z.strictObject({ nl: z.string().min(1), en: z.string().min(1), errorType: ErrorType });

const common = {
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  process: Process,
  skill: z.string(),
  difficulty: z.int().min(1).max(3),
  validAsOf: z.iso.date(),
  /** Why the answer may be different today; shows that the question has to stay dated. */
  changedSince: z.string().optional(),
  /** Languages in which the question can be asked; both unless it is about a word of one of them. */
  languages: z.array(Language).min(1).default(["nl", "en"]),
  prompt: both,
  explanation: both,
  /** Verbatim words of the article, for each text that there is: `nl.standard`, `nl.easy`, `en.standard`, `en.easy`. */
  evidence: z.partialRecord(z.templateLiteral([Language, ".", Level]), z.array(z.string().min(1)).min(1)),
  /** Never distractors: partly true, true in the world, or another name for the key. */
  avoid: z.array(z.string()).optional(),
};

/** A question as it is written in a folder of the library (`questions.json` holds a list of these). */
export const QuestionSource = z.discriminatedUnion("kind", [
  z.strictObject({ ...common, kind: z.literal("singleChoice"), key: both, distractors: z.array(wrong).min(2).max(5) }),
  z.strictObject({ ...common, kind: z.literal("multipleChoice"), keys: bothLists, distractors: z.array(wrong).min(1) }),
  z.strictObject({
    ...common,
    kind: z.literal("trueFalse"),
    statement: both,
    correct: z.boolean(),
    errorType: ErrorType.optional(),
  }),
  /** `items` stand in the right order. */
  z.strictObject({ ...common, kind: z.literal("order"), items: bothLists }),
  z.strictObject({
    ...common,
    kind: z.literal("match"),
    pairs: z.array(z.strictObject({ left: both, right: both })).min(2),
    distractors: z.array(wrong),
  }),
  /** The prompt's gaps are written as `____`; the text with the gaps stands in `text`. */
  z.strictObject({ ...common, kind: z.literal("cloze"), text: both, gaps: z.array(bothLists).min(1) }),
  z.strictObject({ ...common, kind: z.literal("shortText"), accept: bothLists }),
  z.strictObject({
    ...common,
    kind: z.literal("number"),
    value: z.number(),
    tolerance: z.number().min(0).default(0),
    display: both,
    accept: bothLists,
  }),
  /** The sentences of the evidence prove it, and those that the words of `alsoProves` stand in. Without `key` only a sentence is asked. */
  z.strictObject({
    ...common,
    kind: z.literal("proof"),
    key: both.nullable().default(null),
    distractors: z.array(wrong).max(5).default([]),
    alsoProves: common.evidence.default({}),
  }),
]);
export type QuestionSource = z.infer<typeof QuestionSource>;

/** One text of the library: `article.<language>.<level>.txt`. `# ` marks the title, `## ` a heading; a blank line ends a block. */
export const ArticleSource = z.strictObject({ language: Language, level: Level, source: z.string().min(1) });
export type ArticleSource = z.infer<typeof ArticleSource>;

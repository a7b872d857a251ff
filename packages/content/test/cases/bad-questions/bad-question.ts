import { readFileSync } from "node:fs";
import { join } from "node:path";
import { AnswerKey, ArticleSource, Edition, Question, type Article, type Language } from "@leesbewijs/domain";
import type { LessonToCheck } from "../../../src/checks/lesson-to-check.ts";
import { parseArticle } from "../../../src/compile/parse-article.ts";

/** A question with one fault, written for that fault. One of `options`, `answer`, `value` and `text` says its kind. */
export type BadQuestion = {
  /** One of the fault families. */
  readonly fault: string;
  readonly article: string;
  readonly language: Language;
  readonly prompt: string;
  /** A single choice; the first is the key. */
  readonly options?: readonly string[];
  /** A short text, or with `text` the word of its gap. */
  readonly answer?: string;
  /** With a gap, "____". */
  readonly text?: string;
  readonly value?: number;
  readonly display?: string;
  /** Words of the standard article, to the letter. */
  readonly evidence: string;
};

const here = import.meta.dirname;
const content = join(here, "../../..");
const files: Readonly<Record<string, string>> = {
  nagorno: "library/nagorno-karabakh-2020/article.LANGUAGE.standard.txt",
  brugdam: "fixtures/bridge-in-brugdam/article.LANGUAGE.standard.txt",
  laadplein: "fixtures/articles/laadplein-in-hoogerveld.txt",
  schoolboek: "fixtures/articles/schoolboek-op-de-telefoon.txt",
  zeegras: "fixtures/articles/zeegras-in-de-kreek.txt",
  drones: "fixtures/articles/drones-over-port-ellery.txt",
  "heat-pumps": "fixtures/articles/heat-pumps-in-millbrook.txt",
  "night-trains": "fixtures/articles/night-trains-return.txt",
};

/** The bad questions of one file of this folder, in order. */
export function readBadQuestions(name: string): readonly BadQuestion[] {
  return JSON.parse(readFileSync(join(here, `${name}.json`), "utf8"));
}

/** A lesson that asks one bad question, ready to be checked. Throws where its evidence is not in the article. */
export function lessonWith(bad: BadQuestion): LessonToCheck {
  const article = articleOf(bad);
  const start = article.text.indexOf(bad.evidence);
  if (start < 0) throw new Error(`"${bad.evidence}" is not in ${bad.article}`);
  const spans = [{ start, end: start + bad.evidence.length }];
  const question = Question.parse({ ...partsOf(bad).question, ...commonOf(bad) });
  const evidence = [{ level: "standard", spans }];
  const key = AnswerKey.parse({ questionId: "bad", explanation: "…", evidence, ...partsOf(bad).key });
  const edition = Edition.parse({
    language: bad.language,
    content: emptyContent,
    articles: [article],
    quizzes: [{ id: "quiz", title: "Quiz", questionIds: ["bad"] }],
    questions: [question],
  });
  return {
    newsDate: "2020-01-01",
    editions: [edition],
    keys: [{ language: bad.language, key }],
    notes: new Map(),
  };
}

function articleOf({ article, language }: BadQuestion): Article {
  const path = (files[article] ?? "").replace("LANGUAGE", language);
  // Articles as pasted have no sign before their title.
  const source = readFileSync(join(content, path), "utf8").replace(/^#* */, "# ");
  const parsed = parseArticle(ArticleSource.parse({ language, level: "standard", source })).article;
  if (parsed === null) throw new Error(`${path} is no article`);
  return parsed;
}

function commonOf({ prompt }: BadQuestion): object {
  return {
    id: "bad",
    prompt,
    process: "retrieve",
    skill: "what",
    difficulty: 1,
    validAsOf: "2026-05-09",
    possible: 1,
  };
}

function partsOf({ options, answer, text, value, display }: BadQuestion): { question: object; key: object } {
  if (options !== undefined) {
    const listed = options.map((option, at) => ({ id: `o${at}`, text: option }));
    return {
      question: { kind: "singleChoice", options: listed },
      key: { kind: "singleChoice", correct: "o0", missteps: [] },
    };
  }
  if (text !== undefined) {
    return {
      question: { kind: "cloze", parts: text.split("____") },
      key: { kind: "cloze", gaps: [{ accept: [answer] }] },
    };
  }
  if (value !== undefined) {
    return { question: { kind: "number" }, key: { kind: "number", value, tolerance: 0, display, accept: [] } };
  }
  return { question: { kind: "shortText" }, key: { kind: "shortText", accept: [answer] } };
}

const emptyContent = {
  title: "…",
  lead: "…",
  attribution: "…",
  summary: { standard: "…", easy: "…" },
  goals: [],
  words: [],
  timeline: [],
  roles: [],
  places: [],
  quantities: [],
  perspectives: [],
  discussion: [],
  sensitivity: null,
  thenAndNow: null,
};

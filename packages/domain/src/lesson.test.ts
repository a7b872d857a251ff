import { expect, test } from "vitest";
import { Edition, LessonContent, stretchOf } from "./lesson.ts";

/** As lessons were stored before there were parts and readability. */
const stored = {
  title: "De brug",
  lead: "De brug is open.",
  attribution: "Eigen tekst",
  summary: { standard: "De brug is open.", easy: "De brug is weer open." },
  goals: [],
  words: [{ term: "dek", meaning: "het vlak waar je over rijdt", example: "Het dek is nieuw." }],
  timeline: [],
  roles: [],
  places: [],
  quantities: [],
  perspectives: [],
  discussion: [],
  sensitivity: null,
  thenAndNow: null,
};

test("reads lessons that were stored before there were parts, readability, forms and lessons without a quiz", () => {
  const words = stored.words.map((word) => ({ ...word, forms: [] }));
  const added = { before: [], parts: [], readability: null, withoutQuiz: null };
  expect(LessonContent.parse(stored)).toEqual({ ...stored, words, ...added });
});

test("a part counts its paragraphs in each text by itself", () => {
  const part = { title: "De brug", guide: "Wat is er open?", from: 1, to: 4, easy: { from: 1, to: 5 } };
  expect(stretchOf(part, "standard")).toEqual({ from: 1, to: 4 });
  expect(stretchOf(part, "easy")).toEqual({ from: 1, to: 5 });
  expect(stretchOf({ ...part, easy: null }, "easy")).toEqual({ from: 1, to: 4 });
});

test("lets a word be without a meaning and a summary without an easy form, but never with an empty one", () => {
  const without = {
    ...stored,
    summary: { standard: "De brug is open.", easy: null },
    words: [{ term: "dek", meaning: null, example: "Het dek is nieuw." }],
  };
  expect(LessonContent.safeParse(without).success).toBe(true);
  expect(
    LessonContent.safeParse({ ...stored, words: [{ term: "dek", meaning: "", example: "Het dek is nieuw." }] }).success,
  ).toBe(false);
});

test("lets an edition be a lesson alone, with the reason", () => {
  const text = "De brug is open.";
  const edition = {
    language: "nl",
    content: { ...stored, withoutQuiz: "Er kon te weinig gevraagd worden." },
    articles: [
      {
        language: "nl",
        level: "standard",
        title: "De brug",
        text,
        blocks: [
          {
            kind: "paragraph",
            span: { start: 0, end: text.length },
            number: 1,
            sentences: [{ start: 0, end: text.length }],
          },
        ],
      },
    ],
    quizzes: [],
    questions: [],
  };
  expect(Edition.safeParse(edition).success).toBe(true);
});

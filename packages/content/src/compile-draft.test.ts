import { AnswerKey, Draft, Question } from "@leesbewijs/domain";
import { expect, test } from "vitest";
import { compileDraft, markStale } from "./compile-draft.ts";

const text = "De brug is open. Zij kostte 12 miljoen euro.";
const sentences = [
  { start: 0, end: 16 },
  { start: 17, end: 44 },
];

function item(id: string, change: Partial<Draft["items"][number]> = {}, span = { start: 28, end: 43 }) {
  const common = { process: "retrieve", skill: "amount", difficulty: 1, validAsOf: "2000-01-01", possible: 1 };
  return {
    question: Question.parse({ ...common, id, kind: "shortText", prompt: "Hoeveel geld was er voor de bouw nodig?" }),
    key: AnswerKey.parse({
      questionId: id,
      kind: "shortText",
      explanation: "Dit staat in alinea 1.",
      evidence: [{ level: "standard", spans: [span] }],
      accept: ["12 miljoen euro"],
    }),
    shape: "amount",
    fact: "1/12",
    score: 0.8,
    state: "chosen" as const,
    edited: false,
    stale: false,
    touched: false,
    ...change,
  };
}

function draftOf(items: readonly ReturnType<typeof item>[], change: Partial<Draft> = {}): Draft {
  return Draft.parse({
    title: "Een brug",
    newsDate: "2024-03-03",
    source: "",
    author: "",
    licence: "",
    sourceUrl: "",
    language: "nl",
    article: {
      language: "nl",
      level: "standard",
      title: "Een oude titel",
      text,
      blocks: [{ kind: "paragraph", span: { start: 0, end: 44 }, number: 1, sentences }],
    },
    content: {
      title: "Een oude titel",
      lead: "Er is een brug.",
      attribution: "Eigen tekst",
      summary: { standard: "Er is een brug.", easy: "Er is een brug." },
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
    },
    items,
    ...change,
  });
}

const fails = (draft: Draft): string[] =>
  compileDraft(draft, "d").findings.flatMap(({ severity, rule }) => (severity === "fail" ? [rule] : []));

test("publishes the chosen questions in their order, under the draft's own title and day", () => {
  const draft = draftOf([item("b", { fact: "b" }), item("x", { state: "dropped" }), item("a", { fact: "a" })]);
  const [edition] = compileDraft(draft, "d").editions;
  expect(edition?.quizzes[0]?.questionIds).toEqual(["b", "a"]);
  expect(edition?.questions.map(({ id, validAsOf }) => [id, validAsOf])).toEqual([
    ["b", "2024-03-03"],
    ["a", "2024-03-03"],
  ]);
  expect([edition?.content.title, edition?.articles[0]?.title]).toEqual(["Een brug", "Een brug"]);
  expect(fails(draft)).toEqual([]);
});

test("names the source where one is given", () => {
  const [edition] = compileDraft(draftOf([item("a")], { author: "A. de Wit", source: "De Stad" }), "d").editions;
  expect(edition?.content.attribution).toBe("Bron: A. de Wit, De Stad");
});

test("refuses a draft without questions or without the day of the news", () => {
  expect(fails(draftOf([], { newsDate: null }))).toEqual(["news-date", "no-questions"]);
});

test("refuses a question whose proof is not in the text", () => {
  expect(fails(draftOf([item("a", {}, { start: 10, end: 30 })]))).toContain("evidence-verbatim");
});

test("warns of two chosen questions that ask the same", () => {
  const { findings } = compileDraft(draftOf([item("a"), item("b")]), "d");
  expect(findings.filter(({ rule }) => rule === "same-fact").map(({ place }) => place.questionId)).toEqual(["b"]);
});

test("marks a question stale when its proof lies across sentences or outside the text, and only then", () => {
  const draft = draftOf([item("a"), item("b", {}, { start: 10, end: 30 }), item("c", { stale: true })]);
  expect(markStale(draft).items.map(({ stale }) => stale)).toEqual([false, true, false]);
});

test("gives the same bytes for the same draft, and leaves it as it was", () => {
  const draft = draftOf([item("a")]);
  const before = JSON.stringify(draft);
  expect(JSON.stringify(compileDraft(draft, "d"))).toBe(JSON.stringify(compileDraft(draft, "d")));
  expect(JSON.stringify(draft)).toBe(before);
});

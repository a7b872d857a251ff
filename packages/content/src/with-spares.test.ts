import { Draft } from "@leesbewijs/domain";
import { expect, test } from "vitest";
import { compileDraft } from "./compile-draft.ts";
import { withSpares } from "./with-spares.ts";

const text = "De brug is open en kostte 12 miljoen euro.";
const whole = { start: 0, end: 42 };

function item(id: string, state: "chosen" | "spare", fact: string, score: number) {
  const common = { process: "retrieve", skill: "fact", difficulty: 1, validAsOf: "2024-03-03", possible: 1 };
  return {
    question: {
      ...common,
      id,
      kind: "trueFalse",
      prompt: "Waar of niet waar?",
      statement: `Bewering ${id} over de brug.`,
    },
    key: {
      questionId: id,
      kind: "trueFalse",
      explanation: "Dit staat in alinea 1.",
      evidence: [{ level: "standard", spans: [whole] }],
      correct: true,
      errorType: null,
    },
    shape: "statement",
    fact,
    score,
    state,
    edited: false,
    stale: false,
    touched: false,
  };
}

function draftOf(items: readonly ReturnType<typeof item>[]): Draft {
  const none = { words: [], timeline: [], roles: [], places: [], quantities: [], perspectives: [], discussion: [] };
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
      title: "Een brug",
      text,
      blocks: [{ kind: "paragraph", span: whole, number: 1, sentences: [whole] }],
    },
    content: {
      ...none,
      title: "Een brug",
      lead: "Er is een brug.",
      attribution: "Eigen tekst",
      summary: { standard: "Er is een brug.", easy: null },
      goals: [],
      sensitivity: null,
      thenAndNow: null,
      parts: [{ from: 1, to: 1, title: "De brug", guide: "Wat staat er over de brug?" }],
    },
    items,
  });
}

const idsOf = (draft: Draft): string[] =>
  withSpares(draft, compileDraft(draft, "d")).editions.flatMap(({ questions }) => questions.map(({ id }) => id));

test("takes another spare for reviewing a sentence than the one that is tried while reading it", () => {
  const asked = item("asked", "chosen", "cost", 0.9);
  const first = item("first", "spare", "opening", 0.8);
  expect(idsOf(draftOf([asked, first, item("second", "spare", "opening", 0.7)]))).toEqual(["asked", "first", "second"]);
});

test("names a spare once where a sentence that the quiz asks about has no other", () => {
  const draft = draftOf([item("asked", "chosen", "cost", 0.9), item("first", "spare", "opening", 0.8)]);
  expect(idsOf(draft)).toEqual(["asked", "first"]);
});

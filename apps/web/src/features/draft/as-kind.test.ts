import { type Article, DraftItem } from "@leesbewijs/domain";
import { expect, it } from "vitest";
import { asKind } from "./as-kind";
import { ownKinds, ownQuestion, problemsOf, tidied } from "./own-question";

const text = "De brug is open. Hij kostte 12 miljoen euro.";
const sentences = [
  { start: 0, end: 16 },
  { start: 17, end: 44 },
];
const article = {
  language: "nl",
  level: "standard",
  title: "Brug",
  text,
  blocks: [{ kind: "paragraph", number: 1, start: 0, end: text.length, sentences }],
} as unknown as Article;
const proof = { span: { start: 17, end: 44 }, paragraph: 1 };

function typed(accept: string): DraftItem {
  const item = ownQuestion("shortText", proof, "nl", "2024-03-03");
  if (item.key.kind !== "shortText") throw new Error("another kind");
  return {
    ...item,
    question: { ...item.question, prompt: "Wat kostte de brug?" },
    key: { ...item.key, accept: [accept] },
  };
}

it("keeps the question, its proof and its answer in every kind that can hold it", () => {
  const item = typed("12");
  for (const kind of ownKinds) {
    const other = asKind(item, kind, article);
    expect(other.question).toMatchObject({ kind, id: item.question.id, prompt: "Wat kostte de brug?" });
    expect(other.key).toMatchObject({ kind, questionId: item.question.id, evidence: item.key.evidence });
  }
  const choice = asKind(item, "singleChoice", article);
  expect(problemsOf(tidied(choice, "nl"), "nl")).toEqual(["options"]);
  expect(asKind(choice, "shortText", article).key).toMatchObject({ accept: ["12"] });
  const number = tidied(asKind(item, "number", article), "nl");
  expect(problemsOf(number, "nl")).toEqual([]);
  expect(DraftItem.parse(number).key).toMatchObject({ value: 12, display: "12" });
});

it("leaves a number empty for an answer that is none, and makes a statement of the proving sentence", () => {
  expect(asKind(typed("twaalf miljoen"), "number", article).key).toMatchObject({ display: "" });
  expect(asKind(typed("12"), "trueFalse", article).question).toMatchObject({
    statement: "Hij kostte 12 miljoen euro.",
  });
});

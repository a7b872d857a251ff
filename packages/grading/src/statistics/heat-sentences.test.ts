import type { Article, Proof, QuestionId } from "@leesbewijs/domain";
import { expect, test } from "vitest";
import { heatSentences } from "./heat-sentences.ts";

const text = "Kop. Eerste zin. Tweede zin. Derde zin.";
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const [first, second, third] = ["Eerste zin.", "Tweede zin.", "Derde zin."].map(at);
const article = {
  level: "standard",
  text,
  blocks: [
    { kind: "heading", number: null, span: at("Kop."), sentences: [at("Kop.")] },
    { kind: "paragraph", number: 1, span: { start: first!.start, end: second!.end }, sentences: [first, second] },
    { kind: "paragraph", number: 2, span: third, sentences: [third] },
  ],
} as unknown as Article;
const asked = (number: number, missed: number, ...sentences: { start: number; end: number }[]) => ({
  questionId: `q${number}` as QuestionId,
  number,
  missed,
  proofs: sentences.map((sentence) => ({ level: "standard", sentence })) as unknown as Proof[],
});

test("gives each sentence the mean of what was missed of the questions that it proves, in the order of the text", () => {
  // The second sentence proves questions 1 and 2: (0.2 + 0.7) / 2 = 0.45. Question 3 is proved in the third alone.
  const found = heatSentences(
    [article],
    [asked(3, 0.9, third!), asked(1, 0.2, second!), asked(2, 0.7, first!, second!)],
  );
  expect(
    found.map(({ text, paragraph, questions }) => [text, paragraph, questions.map(({ number }) => number)]),
  ).toEqual([
    ["Eerste zin.", 1, [2]],
    ["Tweede zin.", 1, [1, 2]],
    ["Derde zin.", 2, [3]],
  ]);
  expect(found.map(({ missed }) => missed)).toEqual([0.7, expect.closeTo(0.45, 10), 0.9]);
});

test("leaves out what proves nothing, and a text without proof", () => {
  expect(heatSentences([article], [asked(1, 1)])).toEqual([]);
  expect(heatSentences([{ ...article, level: "easy" }], [asked(1, 1, first!)])).toEqual([]);
});

import { AnswerKey, Question, Response, type QuestionKind } from "@leesbewijs/domain";

const shared = {
  id: "q1",
  prompt: "Hoe lang duurde het?",
  process: "retrieve",
  skill: "what",
  difficulty: 1,
  validAsOf: "2020-10-10",
};
const options = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: `${prefix}${at}`, text: `tekst ${prefix} ${"abcdefghij"[at]}` }));
const sentence = (start: number) => ({ start, end: start + 10 });
const misstep = (optionId: string) => ({ optionId, errorType: "confuses_actor" });

const shown: { readonly [K in QuestionKind]: object } = {
  singleChoice: { possible: 1, options: options("o", 4) },
  multipleChoice: { possible: 2, choose: 2, options: options("o", 5) },
  trueFalse: { possible: 1, statement: "De brug is open." },
  order: { possible: 3, items: options("i", 4) },
  match: { possible: 3, left: options("l", 3), right: options("r", 4) },
  cloze: { possible: 2, parts: ["De ", " is ", "."] },
  shortText: { possible: 1 },
  number: { possible: 1 },
  proof: { possible: 2, options: options("o", 3) },
};

const secret: { readonly [K in QuestionKind]: object } = {
  singleChoice: { correct: "o2", missteps: [misstep("o0"), misstep("o1")] },
  multipleChoice: { correct: ["o1", "o3"], missteps: [misstep("o0")] },
  trueFalse: { correct: true, errorType: "opposite" },
  order: { correct: ["i2", "i0", "i3", "i1"] },
  match: { correct: [0, 1, 2].map((at) => ({ leftId: `l${at}`, rightId: `r${2 - at}` })) },
  cloze: { gaps: [{ accept: ["brug", "ophaalbrug"] }, { accept: ["gesloten"] }] },
  shortText: { accept: ["Azerbeidzjan"] },
  number: { value: 10, tolerance: 0, display: "10 uur", accept: ["tien uur", "tien"] },
  proof: {
    correct: "o2",
    missteps: [misstep("o0")],
    sentences: [
      { level: "standard", spans: [sentence(0), sentence(20)] },
      { level: "easy", spans: [sentence(40)] },
    ],
  },
};

/** A question of a kind with its key, for tests. */
export function item(kind: QuestionKind): { readonly question: Question; readonly key: AnswerKey } {
  return {
    question: Question.parse({ ...shared, kind, ...shown[kind] }),
    key: AnswerKey.parse({
      questionId: "q1",
      explanation: "Dat staat er.",
      evidence: [{ level: "standard", spans: [{ start: 0, end: 3 }] }],
      kind,
      ...secret[kind],
    }),
  };
}

/** A response of a kind, for tests. */
export function response(kind: QuestionKind, fields: object): Response {
  return Response.parse({ kind, ...fields });
}

export const kinds: readonly QuestionKind[] = Question.options.map((option) => option.shape.kind.value);

import { oneOf } from "./make-choice.ts";
import type { MakeQuestion } from "./question-maker.ts";

/** A point for the sentence, and one for the answer where there are answers to choose from. */
export const makeProof: MakeQuestion<"proof"> = (source, bench) => {
  const sentences = [...bench.sentences];
  if (source.key === null) {
    return {
      shown: { kind: "proof", possible: 1, options: [] },
      secret: { kind: "proof", correct: null, missteps: [], sentences },
    };
  }
  const { options, ...secret } = oneOf(source.key[bench.language], source.distractors, bench);
  return { shown: { kind: "proof", possible: 2, options }, secret: { kind: "proof", ...secret, sentences } };
};

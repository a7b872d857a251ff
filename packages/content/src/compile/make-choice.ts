import { amountsInOrder } from "../amounts-in-order.ts";
import { inRandomOrder } from "./in-random-order.ts";
import type { MakeQuestion, Workbench } from "./question-maker.ts";

/** The key goes to the position that the quiz needs, the distractors around it; amounts stand from small to large. */
export const makeSingleChoice: MakeQuestion<"singleChoice"> = (source, bench) => {
  const { options, ...secret } = oneOf(source.key[bench.language], source.distractors, bench);
  return { shown: { kind: "singleChoice", possible: 1, options }, secret: { kind: "singleChoice", ...secret } };
};

/** Options of which one is right, and what is secret of them. */
export function oneOf(key: string, distractors: readonly Distractor[], bench: Workbench) {
  const { language } = bench;
  const wrong = distractors.map((distractor) => distractor[language]);
  const spread = inRandomOrder(wrong, bench.seed, (text) => text);
  spread.splice(bench.keyPosition, 0, key);
  const texts = amountsInOrder(spread, (text) => text, language) ?? spread;
  return {
    options: texts.map((text) => option(text, bench)),
    correct: bench.optionId("options", key),
    missteps: missteps(distractors, bench),
  };
}

export const makeMultipleChoice: MakeQuestion<"multipleChoice"> = (source, bench) => {
  const { language } = bench;
  const keys = source.keys[language];
  const all = [...keys, ...source.distractors.map((distractor) => distractor[language])];
  const texts = amountsInOrder(all, (text) => text, language) ?? inRandomOrder(all, bench.seed, (text) => text);
  return {
    shown: {
      kind: "multipleChoice",
      possible: keys.length,
      choose: keys.length,
      options: texts.map((text) => option(text, bench)),
    },
    secret: {
      kind: "multipleChoice",
      correct: keys.map((key) => bench.optionId("options", key)),
      missteps: missteps(source.distractors, bench),
    },
  };
};

type Distractor = Parameters<typeof makeSingleChoice>[0]["distractors"][number];

function missteps(distractors: readonly Distractor[], { language, optionId }: Workbench) {
  return distractors.map((wrong) => ({ optionId: optionId("options", wrong[language]), errorType: wrong.errorType }));
}

function option(text: string, { optionId }: Workbench) {
  return { id: optionId("options", text), text };
}

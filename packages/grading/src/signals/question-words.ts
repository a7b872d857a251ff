import type { Question } from "@leesbewijs/domain";

/** How many words somebody has to read to know what a question asks and what there is to choose from. */
export function questionWords(question: Question): number {
  const said = [question.prompt, ...rest(question)];
  return said.join(" ").split(/\s+/).filter(Boolean).length;
}

function rest(question: Question): readonly string[] {
  const texts = (options: readonly { readonly text: string }[]): string[] => options.map(({ text }) => text);
  switch (question.kind) {
    case "singleChoice":
    case "multipleChoice":
    case "proof":
      return texts(question.options);
    case "trueFalse":
      return [question.statement];
    case "order":
      return texts(question.items);
    case "match":
      return [...texts(question.left), ...texts(question.right)];
    case "cloze":
      return question.parts;
    case "shortText":
    case "number":
      return [];
  }
}

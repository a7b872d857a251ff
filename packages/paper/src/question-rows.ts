import type { Question, QuestionKind, QuestionOf } from "@leesbewijs/domain";
import { answerLine, pairRow, type Row, textRow } from "./row.ts";
import type { PaperWords } from "./words.ts";

type Room<K extends QuestionKind> = (question: QuestionOf<K>, words: PaperWords) => readonly Row[];

/** The letter before the choice at a place: a, b, c. */
export const letterAt = (index: number): string => String.fromCharCode(97 + index);

const boxes = (texts: readonly string[], mark: "round" | "square"): Row[] =>
  texts.map((text) => textRow(text, { mark }));
const textsOf = (options: readonly { readonly text: string }[]): string[] => options.map(({ text }) => text);
const hint = (text: string): Row => textRow(text, { size: 10 });

/** The room to answer with a pen, for each kind of question. */
const rooms: { readonly [K in QuestionKind]: Room<K> } = {
  singleChoice: ({ options }) => boxes(textsOf(options), "round"),
  multipleChoice: ({ options, choose }, words) => [hint(words.choose(choose)), ...boxes(textsOf(options), "square")],
  trueFalse: ({ statement }, { yes, no }) => [textRow(statement, { indent: 12 }), ...boxes([yes, no], "round")],
  order: ({ items }, words) => [
    hint(words.order(items.length)),
    ...items.map(({ text }) => textRow(text, { mark: "line", after: 6 })),
  ],
  match: ({ left, right }, words) => [
    hint(words.match),
    ...Array.from({ length: Math.max(left.length, right.length) }, (_, at) => {
      const other = right[at];
      return pairRow(left[at]?.text ?? null, other ? `${letterAt(at)}. ${other.text}` : null);
    }),
  ],
  cloze: ({ parts }) => [textRow(parts.join(" ____________________ "), { after: 8 })],
  shortText: () => [answerLine, answerLine],
  number: () => [answerLine],
  proof: ({ options }, { copySentence }) => [
    ...boxes(textsOf(options), "round"),
    textRow(copySentence, { indent: 12 }),
    answerLine,
    answerLine,
  ],
};

export function questionRows(question: Question, words: PaperWords): readonly Row[] {
  return (rooms[question.kind] as Room<QuestionKind>)(question, words);
}

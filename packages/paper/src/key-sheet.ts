import type { Article, KeyForTeacher, Level, Question } from "@leesbewijs/domain";
import { answerInWords, onTheLines } from "./answer-in-words.ts";
import { letterAt } from "./question-rows.ts";
import { type Row, space, textRow } from "./row.ts";
import { type Block, drawSheet, type Fonts } from "./sheet.ts";
import type { PaperWords } from "./words.ts";

type KeySheet = {
  readonly title: string;
  readonly language: string;
  readonly questions: readonly { readonly question: Question; readonly key: KeyForTeacher }[];
  /** The text that right answers point into. */
  readonly text: Article | null;
  /** The text that is printed: its proofs are shown. */
  readonly level: Level;
  readonly words: PaperWords;
  readonly fonts: Fonts;
  readonly made: Date;
};

/** The answers with why and where, for the teacher alone: a file of its own. */
export function keySheet({
  title,
  language,
  questions,
  text,
  level,
  words,
  fonts,
  made,
}: KeySheet): Promise<Uint8Array> {
  const heading = `${words.answers}: ${title}`;
  const blocks: Block[] = [
    { tag: "H1", rows: () => [textRow(heading, { bold: true, size: 16, after: 14 })] },
    ...questions.map(({ question, key }, at): Block => ({
      tag: "P",
      rows: (): Row[] => {
        const pen = onTheLines(question, key.correct, letterAt);
        const proofs = key.proofs.filter((proof) => proof.level === level);
        return [
          textRow(`${at + 1}. ${question.prompt}`, { bold: true }),
          ...(pen === null ? [] : [textRow(words.onTheLines(pen), { indent: 14 })]),
          ...answerInWords(key.correct, { question, text, words }).map((one) =>
            textRow(one, { bold: true, indent: 14, after: 2 }),
          ),
          ...(key.explanation === "" ? [] : [textRow(key.explanation, { indent: 14 })]),
          ...proofs.map(({ paragraph, sentenceText }) =>
            textRow(`${words.paragraph(paragraph)}: ${sentenceText}`, { size: 10, indent: 14 }),
          ),
          space(10),
        ];
      },
    })),
  ];
  return drawSheet({ title: heading, language, fonts, blocks, page: words.page, made });
}

import type { Article, LessonContent, Question } from "@leesbewijs/domain";
import { questionRows } from "./question-rows.ts";
import { fieldsRow, promptRow, type Row, space, textRow } from "./row.ts";
import { type Block, drawSheet, type Fonts } from "./sheet.ts";
import { textBlocks, wordBlocks } from "./text-blocks.ts";
import type { PaperWords } from "./words.ts";

type Worksheet = {
  readonly title: string;
  readonly language: string;
  /** The text that goes before the questions; null for none. */
  readonly article: Article | null;
  readonly attribution: string;
  readonly glossary: LessonContent["words"];
  /** Questions alone: what is right does not come near this file. */
  readonly questions: readonly Question[];
  /** Ask for the paragraph that proves each answer. */
  readonly askProof: boolean;
  readonly words: PaperWords;
  readonly fonts: Fonts;
  readonly made: Date;
};

/** What goes to the class: the text, its words, and the questions with room for a pen. */
export function worksheet(sheet: Worksheet): Promise<Uint8Array> {
  const { title, language, article, attribution, glossary, words, fonts, made } = sheet;
  const before = [...(article ? textBlocks(article, attribution) : []), ...wordBlocks(glossary, words.words)];
  const blocks = [...before, ...questionBlocks(sheet, before.length > 0)];
  return drawSheet({ title, language, fonts, blocks, page: words.page, made });
}

function questionBlocks({ title, questions, askProof, words }: Worksheet, fresh: boolean): Block[] {
  if (questions.length === 0) return [];
  const possible = questions.reduce((sum, question) => sum + question.possible, 0);
  const fields = [
    { label: words.name, share: 0.5 },
    { label: words.class, share: 0.22 },
    { label: words.date, share: 0.28 },
  ];
  return [
    { tag: "H1", fresh, rows: () => [textRow(title, { bold: true, size: 16, after: 10 })] },
    { tag: "P", rows: () => [fieldsRow(fields), textRow(words.total(possible), { size: 10, after: 12 })] },
    ...questions.map((question, at): Block => ({
      tag: "P",
      rows: (): Row[] => [
        promptRow(`${at + 1}. ${question.prompt}`, words.points(question.possible)),
        ...questionRows(question, words),
        ...(askProof && question.kind !== "proof" ? [textRow(`${words.proofIn} ________`, { size: 10 })] : []),
        space(14),
      ],
    })),
  ];
}

import type { Article, LessonContent } from "@leesbewijs/domain";
import { answerLine, numberedLines, type Row, space, textRow } from "./row.ts";
import type { Block } from "./sheet.ts";

/** The text with its lines numbered through, so that a class can point at them. */
export function textBlocks({ title, text, blocks }: Article, attribution: string): Block[] {
  let line = 1;
  let paragraph = 0;
  const body = blocks.map((block): Block => {
    const { kind, span } = block;
    const words = text.slice(span.start, span.end);
    if (kind !== "paragraph") return { tag: "H2", rows: () => [space(6), textRow(words, { bold: true, size: 12.5 })] };
    paragraph = block.number ?? paragraph + 1;
    const number = paragraph;
    return {
      tag: "P",
      loose: true,
      rows(doc) {
        const rows = numberedLines(doc, words, number, line);
        line += rows.length;
        return [...rows, space(7)];
      },
    };
  });
  return [
    { tag: "H1", rows: () => [textRow(title, { bold: true, size: 20, after: 12 })] },
    ...body,
    { tag: "P", rows: () => [textRow(attribution, { size: 9 })] },
  ];
}

/** The words of the lesson; where no meaning is known there is a line to write one. */
export function wordBlocks(words: LessonContent["words"], title: string): Block[] {
  if (words.length === 0) return [];
  const said = ({ term, meaning }: LessonContent["words"][number]): Row[] => [
    textRow(term, { bold: true, after: meaning === null ? 0 : 1 }),
    meaning === null ? answerLine : textRow(meaning, { indent: 14, after: 6 }),
  ];
  return [
    { tag: "H2", rows: () => [space(10), textRow(title, { bold: true, size: 14 })] },
    ...words.map((word): Block => ({ tag: "P", rows: () => said(word) })),
  ];
}

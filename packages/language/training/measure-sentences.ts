import type { Language } from "@leesbewijs/domain";
import { splitSentences } from "../src/index.ts";
import { layOut, percent } from "./measure.ts";
import type { TreebankSentence } from "./treebank-sentence.ts";

/** F of sentence places, over paragraphs put together from the treebank's sentences with a space between them. */
export function measureSentences(sentences: readonly TreebankSentence[], language: Language): number {
  let right = 0;
  let all = 0;
  for (const paragraph of paragraphs(sentences)) {
    const texts = paragraph.map((sentence) => layOut(sentence).text);
    const text = texts.join(" ");
    const found = splitSentences(text, { start: 0, end: text.length }, language);
    const ends = new Set<string>();
    let start = 0;
    for (const { length } of texts) {
      ends.add(`${start}-${start + length}`);
      start += length + 1;
    }
    right += found.filter((span) => ends.has(`${span.start}-${span.end}`)).length;
    all += (found.length + texts.length) / 2;
  }
  return percent(right, all);
}

/** By what the sentence's name says before its own number. */
function paragraphs(sentences: readonly TreebankSentence[]): TreebankSentence[][] {
  const found = new Map<string, TreebankSentence[]>();
  for (const sentence of sentences) {
    const name = sentence.id.replace(/(?:\.s\.\d+|-\d+)$/, "");
    found.set(name, [...(found.get(name) ?? []), sentence]);
  }
  return [...found.values()];
}

import type { Span } from "@leesbewijs/domain";
import { type Traced, replaceTraced, tidy } from "./traced.ts";

const marks: readonly RegExp[] = [
  // Numbers of notes and buttons of wikis: "[3]", "[edit]".
  /\[(?:\d{1,3}|edit|bewerken|brontekst bewerken|citation needed|bron\?)\]/gi,
  // Pictures and links of Markdown: what is shown of a link is kept.
  /!\[[^[\]]{0,200}\]\([^()\s]{1,500}\)/g,
];
const link = /\[([^[\]]{1,200})\](\([^()\s]{1,500}\))/g;
const strong = /\*\*|__/g;
const emphasis = /(?<![\p{L}\p{N}*])\*([^\s*][^*]{0,200})\*(?![\p{L}\p{N}*])/gu;

/** Takes the marks of Markdown and the numbers of notes out of a block; every word stays. */
export function cleanMarks(block: Traced): Traced {
  if (!/[[\]*_]/.test(block.text)) return block;
  const plain = marks.reduce((text, mark) => replaceTraced(text, placesOf(text.text, mark)), block);
  const unlinked = replaceTraced(plain, [...plain.text.matchAll(link)].flatMap(aroundLink));
  const bold = placesOf(unlinked.text, strong);
  const unbold = bold.length % 2 === 0 ? replaceTraced(unlinked, bold) : unlinked;
  return tidy(replaceTraced(unbold, [...unbold.text.matchAll(emphasis)].flatMap(aroundEmphasis)));
}

function placesOf(text: string, mark: RegExp): Span[] {
  return [...text.matchAll(mark)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
}

function aroundLink({ 0: whole, 1: shown = "", index }: RegExpMatchArray): Span[] {
  const at = index ?? 0;
  const textEnd = at + 1 + shown.length;
  return [
    { start: at, end: at + 1 },
    { start: textEnd, end: at + whole.length },
  ];
}

function aroundEmphasis({ 0: whole, index }: RegExpMatchArray): Span[] {
  const at = index ?? 0;
  return [
    { start: at, end: at + 1 },
    { start: at + whole.length - 1, end: at + whole.length },
  ];
}

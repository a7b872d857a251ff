import type { Span } from "@leesbewijs/domain";

const sentences = "[id^=s-]";
const startOf = (sentence: Element): number => Number(sentence.id.slice(2));

/** The letters of a sentence before a point in it; numbers of highlights are no letters of it. */
function lettersBefore(sentence: Element, node: Node, offset: number): number {
  const range = document.createRange();
  range.selectNodeContents(sentence);
  range.setEnd(node, offset);
  const part = range.cloneContents();
  for (const number of part.querySelectorAll(".mark-number")) number.remove();
  return part.textContent.length;
}

/**
 * The stretch of the text that is selected on the screen, as places in the text, without the spaces at its ends; null where
 * nothing of the text is.
 */
export function selectedSpan(article: Element, text: string): Span | null {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const inside = [...article.querySelectorAll(sentences)].filter((sentence) => range.intersectsNode(sentence));
  const [first] = inside;
  const last = inside.at(-1);
  if (!first || !last) return null;
  const start = first.contains(range.startContainer)
    ? startOf(first) + lettersBefore(first, range.startContainer, range.startOffset)
    : startOf(first);
  const whole = startOf(last) + lettersBefore(last, last, last.childNodes.length);
  const end = last.contains(range.endContainer)
    ? startOf(last) + lettersBefore(last, range.endContainer, range.endOffset)
    : whole;
  const said = text.slice(start, end);
  const trimmed = {
    start: start + said.length - said.trimStart().length,
    end: end - (said.length - said.trimEnd().length),
  };
  return trimmed.start < trimmed.end ? trimmed : null;
}

import type { TextPart } from "./found-article.ts";

/** As much of an element of a page as is read here. */
export type PageElement = {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly firstChild: PageElement | null;
  readonly nextSibling: PageElement | null;
  readonly parentNode: PageElement | null;
};

const skipped = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH FIGURE FIGCAPTION NAV FOOTER ASIDE FORM BUTTON SELECT IFRAME OBJECT VIDEO AUDIO CANVAS TABLE HEAD DIALOG".split(
    " ",
  ),
);
const inline = new Set(
  "A ABBR ACRONYM B BDI BDO CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RUBY S SAMP SMALL SPAN STRONG SUB SUP TIME U VAR WBR".split(
    " ",
  ),
);

/**
 * The headings and paragraphs under an element, in their order. Walks without calling itself, so that tags within tags
 * without end are no trouble.
 */
export function partsOfPage(root: PageElement): TextPart[] {
  const parts: TextPart[] = [];
  let text = "";
  let heading: string | null = null;
  const end = (): void => {
    const kind = heading === null ? "paragraph" : heading === "H1" ? "title" : "heading";
    if (text.trim() !== "") parts.push({ kind, text });
    text = "";
  };
  const enter = (name: string): void => {
    if (name === "BR") text += " ";
    else if (!inline.has(name)) end();
    if (/^H[1-6]$/.test(name)) heading = name;
  };
  const leave = (name: string): void => {
    if (!inline.has(name) && name !== "BR") end();
    if (/^H[1-6]$/.test(name)) heading = null;
  };

  let node: PageElement | null = root;
  while (node !== null) {
    const name = node.nodeName.toUpperCase();
    if (node.nodeType === 3) text += node.nodeValue ?? "";
    const into: PageElement | null = node.nodeType === 1 && !skipped.has(name) ? node.firstChild : null;
    if (node.nodeType === 1 && !skipped.has(name)) enter(name);
    if (into !== null) {
      node = into;
      continue;
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      if (node.nodeType === 1) leave(node.nodeName.toUpperCase());
      node = node.parentNode;
    }
    if (node === null || node === root) break;
    if (node.nodeType === 1) leave(node.nodeName.toUpperCase());
    node = node.nextSibling;
  }
  end();
  return parts;
}

import { getDocumentProxy, getResolvedPDFJS } from "unpdf";
import { FileTrouble } from "../bytes/unzip.ts";
import { type FoundArticle, textOf } from "./found-article.ts";
import type { HyphenRule } from "./join-lines.ts";
import { dropFurniture } from "./drop-furniture.ts";
import { type PageLines, linesOfPage, type PdfItem } from "./pdf-lines.ts";
import { partsOfLines } from "./parts-of-lines.ts";

const mostPages = 60;
const mostCharacters = 400_000;

/** Loads what reads PDFs, so that this does not count as reading one. */
export const preparePdf = async (): Promise<void> => void (await getResolvedPDFJS());

/**
 * Reads a PDF by where its letters stand: lines become paragraphs, larger letters headings, and what stands at the same
 * edge of several pages is left out. Pictures of text hold no letters: that is said, not guessed.
 *
 * @throws FileTrouble and whatever the library makes of a broken file
 */
export async function readPdf(bytes: Uint8Array, hyphenRule: HyphenRule): Promise<FoundArticle> {
  const document = await getDocumentProxy(bytes.slice(), {
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    maxImageSize: 1,
  }).catch((error: unknown) => {
    const locked = error instanceof Error && error.name === "PasswordException";
    throw new FileTrouble(locked ? "locked" : "damaged", String(error));
  });
  if (document.numPages > mostPages) throw new FileTrouble("tooHeavy", "too many pages for an article");
  const pages: PageLines[] = [];
  let characters = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const [, bottom = 0, , top = 0] = page.view;
    const { items } = await page.getTextContent();
    const lines = linesOfPage(items.filter((item) => "str" in item) as readonly PdfItem[]);
    characters += lines.reduce((sum, { text }) => sum + text.length, 0);
    if (characters > mostCharacters) throw new FileTrouble("tooHeavy", "too many letters for an article");
    pages.push({ lines, bottom, top });
  }
  const parts = partsOfLines(dropFurniture(pages), hyphenRule);
  const text = textOf(parts);
  if (text.replace(/[^\p{L}]/gu, "").length < 20) throw new FileTrouble("noText", "a PDF without letters");
  return { text, title: parts.find(({ kind }) => kind === "title")?.text };
}

import type { FileRefusal } from "@leesbewijs/domain";
import { decodeText } from "../bytes/decode-text.ts";
import { FileTrouble } from "../bytes/unzip.ts";
import type { FoundArticle } from "./found-article.ts";
import type { HyphenRule } from "./join-lines.ts";
import { kindOf } from "./kind-of.ts";
import { readDocx } from "./read-docx.ts";
import { readPage } from "./read-page.ts";
import { readPdf } from "./read-pdf.ts";
import { pageWithin } from "./read-saved-page.ts";

/** The longest text that a lesson is made of. */
const mostCharacters = 200_000;

/**
 * Reads the article in a file, of whatever kind it is: `.txt`, `.md`, `.docx`, `.pdf`, a saved page. The bytes decide, not
 * the name. Nothing in a file is followed, run or fetched. Whoever calls this for a stranger's file sets it a limit in time:
 * here are limits in size alone.
 *
 * @param hyphenRule what a hyphen at the end of a line means
 */
export async function readArticleFile(
  bytes: Uint8Array,
  name: string,
  hyphenRule: HyphenRule,
): Promise<FoundArticle | { readonly refused: FileRefusal }> {
  try {
    const found = await readKind(bytes, name, hyphenRule);
    if ("refused" in found) return found;
    if (found.text.trim() === "") return { refused: "noText" };
    return found.text.length > mostCharacters ? { refused: "tooLong" } : found;
  } catch (error) {
    if (error instanceof FileTrouble) return { refused: error.trouble };
    // What a library throws on a broken file has no name that could be told apart.
    return { refused: error instanceof RangeError ? "tooHeavy" : "damaged" };
  }
}

async function readKind(
  bytes: Uint8Array,
  name: string,
  hyphenRule: HyphenRule,
): Promise<FoundArticle | { refused: FileRefusal }> {
  switch (kindOf(bytes, name)) {
    case "text":
      return { text: decodeText(bytes).replace(/\r\n?/g, "\n") };
    case "html":
      return readPage(bytes);
    case "savedPage":
      return readPage(pageWithin(bytes));
    case "docx":
      return readDocx(bytes);
    case "pdf":
      return readPdf(bytes, hyphenRule);
    case "oldWord":
      return { refused: "oldWord" };
    case "locked":
      return { refused: "locked" };
    case "unknown":
      return { refused: "unknownKind" };
  }
}

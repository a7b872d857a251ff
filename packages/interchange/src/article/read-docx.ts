import { FileTrouble, unzip } from "../bytes/unzip.ts";
import { walkXml } from "../bytes/walk-xml.ts";
import { type FoundArticle, type TextPart, textOf } from "./found-article.ts";

/** What Word keeps beside the text as it stands: removed words, words of before a move, a second drawing of a text box. */
const unread = new Set(["moveFrom", "del", "Fallback", "instrText", "footnoteReference", "pict", "sectPr"]);
const mostParts = 20_000;

/**
 * Reads a document of Word, as Google Docs and LibreOffice write it too. Headers, footers and notes are kept apart in such a
 * file and are not read.
 *
 * @throws FileTrouble
 */
export function readDocx(bytes: Uint8Array): FoundArticle {
  const files = unzip(bytes, (name) => /^word\/(document|styles)\d*\.xml$/.test(name));
  const body = files.get("word/document.xml") ?? files.get("word/document2.xml");
  if (body === undefined) throw new FileTrouble("damaged", "no document within");
  const styles = files.get("word/styles.xml");
  const parts = paragraphsOf(body, styles === undefined ? new Map() : kindsOfStyles(styles));
  const text = textOf(parts);
  if (text === "") throw new FileTrouble("noText", "a document without text");
  return { text, title: parts.find(({ kind }) => kind === "title")?.text.trim() };
}

/** Names of styles are English inside the file, whatever language the writer's Word speaks. */
function kindsOfStyles(bytes: Uint8Array): ReadonlyMap<string, TextPart["kind"]> {
  const kinds = new Map<string, TextPart["kind"]>();
  let id = "";
  walkXml(bytes, {
    open(name, { styleId, val }) {
      if (name === "style") id = styleId ?? "";
      const said = (val ?? "").toLowerCase();
      if (name === "name" && said === "title") kinds.set(id, "title");
      if (name === "name" && /^heading \d$|^subtitle$/.test(said)) kinds.set(id, "heading");
      if (name === "outlineLvl" && /^[0-5]$/.test(said) && !kinds.has(id)) kinds.set(id, "heading");
    },
  });
  return kinds;
}

function paragraphsOf(bytes: Uint8Array, styles: ReadonlyMap<string, TextPart["kind"]>): TextPart[] {
  const parts: TextPart[] = [];
  let text = "";
  let kind: TextPart["kind"] = "paragraph";
  let reads = false;
  let hidden = 0;
  walkXml(bytes, {
    open(name, { val }) {
      if (hidden > 0 || unread.has(name)) {
        hidden++;
        return;
      }
      if (name === "p") kind = "paragraph";
      else if (name === "pStyle") kind = styles.get(val ?? "") ?? kind;
      else if (name === "t") reads = true;
      else if (name === "tab" || name === "br" || name === "cr") text += " ";
      else if (name === "noBreakHyphen") text += "-";
    },
    text(said) {
      if (reads && hidden === 0) text += said;
    },
    close(name) {
      if (hidden > 0) {
        hidden--;
        return;
      }
      if (name === "t") reads = false;
      if (name !== "p") return;
      if (parts.length >= mostParts) throw new FileTrouble("tooHeavy", "too many paragraphs");
      parts.push({ kind, text });
      text = "";
    },
  });
  return parts;
}

import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { decodeText } from "../bytes/decode-text.ts";
import { FileTrouble } from "../bytes/unzip.ts";
import { type FoundArticle, textOf } from "./found-article.ts";
import { partsOfPage } from "./parts-of-page.ts";
import { licenceOf, originOfPage } from "./origin-of-page.ts";

/** Above this a page is not read: the longest news page with all its script is a tenth of it. */
const mostCharacters = 6_000_000;
/** Shorter than this is no article but what was left of one. */
const leastCharacters = 200;

/**
 * Reads the article of a saved web page: menus, advertisements and what else stands around it stay behind.
 *
 * @throws FileTrouble `noText` or `tooHeavy`
 */
export function readPage(bytes: Uint8Array): FoundArticle {
  const head = decodeText(bytes.subarray(0, 4096));
  const html = decodeText(bytes, /<meta[^>]{0,200}charset=["']?\s*([\w-]{2,30})/i.exec(head)?.[1]);
  if (html.length > mostCharacters) throw new FileTrouble("tooHeavy", "a page of too many characters");
  const { document } = parseHTML(
    /<html[\s>]/i.test(html.slice(0, 10_000)) ? html : `<html><body>${html}</body></html>`,
  );
  const origin = originOfPage(document, html.slice(0, 2000));
  const whole = textOf(partsOfPage(document.body));
  const licence = licenceOf(document);
  const headline = document.querySelector("h1")?.textContent?.trim();
  const read = new Readability(document, {
    charThreshold: 300,
    serializer: (element) => element,
  }).parse();
  const text = read?.content ? textOf(partsOfPage(read.content)) : "";
  const best = text.length >= leastCharacters ? text : whole;
  if (best.trim() === "") throw new FileTrouble("noText", "a page without text");
  const title = titleOf(read?.title, headline);
  return {
    text: title !== undefined && !best.startsWith(`# ${title}`) ? `# ${title}\n\n${best}` : best,
    title,
    newsDate: dayOf(read?.publishedTime) ?? origin.newsDate,
    author: nameOf(read?.byline),
    source: read?.siteName?.trim() || undefined,
    sourceUrl: origin.sourceUrl,
    licence,
  };
}

/** Many pages put their own name behind the title; the heading above the article has none. */
function titleOf(title: string | null | undefined, headline: string | null | undefined): string | undefined {
  const said = title?.replace(/\s+/g, " ").trim() || undefined;
  const headed = headline?.replace(/\s+/g, " ").trim();
  return headed && said?.startsWith(headed) ? headed : said;
}

const dayOf = (time: string | null | undefined): string | undefined => /^\d{4}-\d\d-\d\d/.exec(time ?? "")?.[0];

/** "Door Jan Jansen" is Jan Jansen; an address is no name. */
function nameOf(byline: string | null | undefined): string | undefined {
  const name = (byline ?? "")
    .replace(/\s+/g, " ")
    .replace(/^\s*(?:door|by|van|auteur|author)\b:?\s*/i, "")
    .trim();
  return name === "" || name.length > 200 || /^https?:/i.test(name) ? undefined : name;
}

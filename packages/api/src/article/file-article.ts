import { hyphenBreak, readText } from "@leesbewijs/content";
import { ArticleInFile, type ReadFile } from "@leesbewijs/domain";
import { readArticleFile } from "@leesbewijs/interchange";

/**
 * Reads a file, and fills in what it does not say of itself with what its text says: a line with the writer, a date under
 * the title.
 */
export async function fileArticle(bytes: Uint8Array, name: string): Promise<ReadFile> {
  const found = await readArticleFile(bytes, name, hyphenBreak);
  if ("refused" in found) return { state: "refused", refusal: found.refused };
  const said = readText({ text: found.text, ...(found.title !== undefined && { title: found.title }) });
  const told = "refused" in said ? null : said;
  const day = told?.newsDate?.precision === "day" ? told.newsDate.value : undefined;
  const article = ArticleInFile.safeParse({
    text: found.text,
    title: cut(found.title ?? (told?.titleFrom === "text" ? told.article.title : ""), 300),
    newsDate: found.newsDate ?? day ?? "",
    source: cut(found.source ?? told?.source, 200),
    author: cut(found.author ?? told?.author, 200),
    licence: cut(found.licence, 200),
    sourceUrl: URL.canParse(found.sourceUrl ?? "") ? found.sourceUrl : "",
  });
  // A date that no calendar has, or an address that is none, is what a page says of itself: the text is still good.
  if (article.success) return { state: "read", article: article.data };
  const bare = { text: found.text, title: "", newsDate: "", source: "", author: "", licence: "", sourceUrl: "" };
  return { state: "read", article: ArticleInFile.parse(bare) };
}

const cut = (text: string | undefined, most: number): string => (text ?? "").replace(/\s+/g, " ").trim().slice(0, most);

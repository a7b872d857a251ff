import { Article, type ArticleSource, type Finding } from "@leesbewijs/domain";
import { splitBlocks } from "@leesbewijs/language";

type ParsedArticle = { readonly article: Article | null; readonly findings: Finding[] };

/**
 * Reads the library's article format: `# title` on the first line, `## heading`, and paragraphs between blank lines.
 *
 * `Article.text` is the running text as shown: headings (without the signs) and paragraphs, joined by one blank line. The
 * title stands apart. Line breaks within a block become spaces, so that a quotation is one stretch however the file was
 * wrapped. Every offset of a lesson points into that text.
 *
 * @returns no article, and a finding `article-format` that says why, where the source cannot be read.
 */
export function parseArticle({ language, level, source }: ArticleSource): ParsedArticle {
  const refuse = (message: string): ParsedArticle => ({
    article: null,
    findings: [{ rule: "article-format", severity: "fail", place: { language, level }, message }],
  });
  const [first = "", ...blocks] = sourceBlocks(source);
  const title = /^# (.+)$/.exec(first)?.[1];
  if (title === undefined) return refuse("The first block is not a title (`# …`)");
  const stray = blocks.find((block) => block.startsWith("#") && !/^## \S/.test(block));
  if (stray !== undefined) return refuse(`Only \`## …\` may mark a heading: "${stray.slice(0, 60)}"`);

  const headings = new Set<number>();
  let text = "";
  for (const block of blocks) {
    if (text !== "") text += "\n\n";
    if (block.startsWith("## ")) headings.add(text.length);
    text += block.replace(/^## +/, "");
  }
  const article = Article.safeParse({ language, level, title, text, blocks: splitBlocks(text, language, headings) });
  if (!article.success) return refuse(article.error.issues.map((issue) => issue.message).join("; "));
  if (article.data.blocks.every((block) => block.kind === "heading")) return refuse("There is no paragraph");
  return { article: article.data, findings: [] };
}

/** A title or heading is a block of its own, also where no blank line follows it. */
function sourceBlocks(source: string): string[] {
  const lines = source
    .normalize("NFC")
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/);
  const blocks: string[][] = [[]];
  for (const line of lines.map((raw) => raw.trim().replace(/\s+/g, " "))) {
    const alone = line === "" || line.startsWith("#");
    if (alone) blocks.push([]);
    if (line !== "") blocks.at(-1)?.push(line);
    if (alone) blocks.push([]);
  }
  return blocks.map((block) => block.join(" ")).filter((block) => block !== "");
}

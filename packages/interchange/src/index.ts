export type { FoundArticle } from "./article/found-article.ts";
export { readArticleFile } from "./article/read-article-file.ts";

import type { Article, Level } from "@leesbewijs/domain";

/** The text that is read at a level: a lesson without it is read at its first. */
export const articleRead = (articles: readonly Article[], level: Level): Article | null =>
  articles.find((one) => one.level === level) ?? articles[0] ?? null;

import type { TextIn } from "@leesbewijs/content";
import type { PastedArticle } from "@leesbewijs/domain";

/** What was pasted, as the maker of lessons takes it; dates without a year are of the year before `now`. */
export const textIn = ({ text, title, newsDate, language }: PastedArticle, now: Date): TextIn => ({
  text,
  today: now.toISOString().slice(0, 10),
  ...(title !== undefined && title !== "" && { title }),
  ...(newsDate !== undefined && { newsDate }),
  ...(language !== undefined && { language }),
});

import type { Article } from "@leesbewijs/domain";
import { useTranslations } from "next-intl";
import { ArticleBody } from "./article-body";
import type { Explained } from "./find-words";
import type { Mark } from "./sentence-pieces";

type Props = {
  readonly article: Article;
  /** Words that are explained where they stand first. */
  readonly words?: readonly Explained[];
  /** The reader's own highlights, to look at. */
  readonly marks?: readonly Mark[];
};

/** The whole text, to read beside something else. */
export function ArticleText({ article, words, marks }: Props) {
  const t = useTranslations("lesson");
  return (
    <ArticleBody
      article={article}
      paragraphLabel={t("paragraph")}
      {...(words && { words })}
      {...(marks && { marks })}
    />
  );
}

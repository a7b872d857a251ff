import type { Article } from "@leesbewijs/domain";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { type Explained, findWords } from "./find-words";

type Props = {
  readonly article: Article;
  readonly words: readonly Explained[];
  /** The address of the sentence that begins there; in the text on the same page where it is not given. */
  readonly hrefOf: (start: number) => string;
};

/** Each word with its meaning, an example, and the sentence of the text that it stands in, with the paragraph. */
export function WordList({ article, words, hrefOf }: Props) {
  const t = useTranslations("lesson");
  const locale = useLocale();
  const places = new Map(findWords(article, words).map((hit) => [hit.word, placeOf(article, hit.start)]));
  return (
    <ul lang={article.language} className="grid gap-3 sm:grid-cols-2">
      {words.map((word, index) => {
        const place = places.get(index);
        return (
          <li key={word.term} className="grid content-start gap-1 rounded-md border border-line bg-sheet px-4 py-3">
            <h2 className="text-xl">{word.term}</h2>
            {word.meaning === null ? <p lang={locale}>{t("noMeaning")}</p> : <p>{word.meaning}</p>}
            {word.meaning === null && place ? null : <p className="text-soft italic">{word.example}</p>}
            {place ? (
              <p className="mt-1 border-t border-line pt-1.5 text-base">
                <Link href={hrefOf(place.start)} lang={locale} className="inline-flex min-h-8 items-center">
                  {t("inParagraph", { paragraph: place.paragraph })}
                </Link>{" "}
                <q>{place.sentence}</q>
              </p>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

function placeOf({ blocks, text }: Article, at: number) {
  const block = blocks.find(({ span }) => at >= span.start && at < span.end);
  const sentence = block?.sentences.findLast(({ start }) => start <= at);
  if (!block?.number || !sentence) return undefined;
  return { paragraph: block.number, start: sentence.start, sentence: text.slice(sentence.start, sentence.end) };
}

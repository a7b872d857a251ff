import { useLocale, useTranslations } from "next-intl";
import type { Explained } from "./find-words";

/** The explained words of what is on the screen, as a list: the same as behind the words in the text. */
export function WordsHere({ words, language }: { readonly words: readonly Explained[]; readonly language: string }) {
  const t = useTranslations("lesson");
  const locale = useLocale();
  if (words.length === 0) return null;
  return (
    <details className="rounded-md border border-line bg-sheet">
      <summary className="min-h-12 cursor-pointer px-4 py-2.5 font-semibold">
        {t("wordsHere", { count: words.length })}
      </summary>
      <dl lang={language} className="grid gap-3 px-4 pt-1 pb-4">
        {words.map((word) => (
          <div key={word.term}>
            <dt className="font-semibold">{word.term}</dt>
            {word.meaning === null ? (
              <dd>
                <span lang={locale}>{t("noMeaning")}</span> <q>{word.example}</q>
              </dd>
            ) : (
              <dd>{word.meaning}</dd>
            )}
          </div>
        ))}
      </dl>
    </details>
  );
}

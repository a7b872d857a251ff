import { useLocale, useTranslations } from "next-intl";
import type { Explained } from "./find-words";
import { wordId } from "./word-id";

/** The explanations that words in the text open: native pop-overs, by tap and by keyboard, without script. */
export function WordCards({ words }: { readonly words: readonly Explained[] }) {
  const t = useTranslations("lesson");
  const locale = useLocale();
  return words.map((word, index) => (
    // Words keep their order.
    // oxlint-disable-next-line react/no-array-index-key
    <div key={index} id={wordId(index)} popover="auto" className="word-card px-5 py-4">
      <p className="font-serif text-xl font-bold">{word.term}</p>
      {word.meaning === null ? (
        <p lang={locale} className="mt-1">
          {t("noMeaning")}
        </p>
      ) : (
        <p className="mt-1">{word.meaning}</p>
      )}
      <p className="mt-1 text-soft italic">{word.example}</p>
      <button
        type="button"
        popoverTarget={wordId(index)}
        popoverTargetAction="hide"
        className="mt-2 min-h-11 cursor-pointer font-semibold text-accent underline underline-offset-4"
      >
        {t("closeWord")}
      </button>
    </div>
  ));
}

import type { LessonContent } from "@leesbewijs/domain";
import { useTranslations } from "next-intl";

type Props = { readonly words: LessonContent["words"]; readonly language: string };

/** Words of the text that are worth knowing, each in a sentence. */
export function WordList({ words, language }: Props) {
  const t = useTranslations("ownArticle");
  if (words.length === 0) return null;
  return (
    <details className="rounded-md border border-line bg-sheet">
      <summary className="min-h-12 cursor-pointer px-4 py-2.5 font-semibold">{t("words")}</summary>
      <dl lang={language} className="grid gap-3 px-4 pt-1 pb-4">
        {words.map((word) => (
          <div key={word.term}>
            <dt className="font-semibold">{word.term}</dt>
            {word.meaning ? <dd>{word.meaning}</dd> : null}
            <dd className="text-soft italic">{word.example}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

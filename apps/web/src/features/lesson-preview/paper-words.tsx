import type { LessonContent } from "@leesbewijs/domain";
import { useTranslations } from "next-intl";

type Props = { readonly words: LessonContent["words"]; readonly language: string };

/** The words of the lesson on paper; where no meaning is known there is a line to write one. */
export function PaperWords({ words, language }: Props) {
  const t = useTranslations("teacher.paper");
  if (words.length === 0) return null;
  return (
    <section aria-label={t("part.words")} className="mt-6 break-inside-avoid border-t border-line pt-4">
      <h2 className="mb-2 text-xl">{t("part.words")}</h2>
      <dl
        lang={language}
        className="grid items-end gap-x-6 gap-y-2 sm:grid-cols-[max-content_1fr] print:grid-cols-[max-content_1fr]"
      >
        {words.map(({ term, meaning }) => (
          <div key={term} className="contents">
            <dt className="font-semibold">{term}</dt>
            <dd className={meaning === null ? "h-7 border-b border-ink" : ""}>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

import { useTranslations } from "next-intl";
import { WordMatch } from "./word-match";

type Word = { readonly term: string; readonly meaning: string | null };
type Props = {
  readonly words: readonly Word[];
  readonly language: string;
  /** The full lesson takes the time for it; in the short one it can be opened. */
  readonly open: boolean;
};

/** So many words to match at once: more is a puzzle. */
const most = 6;

/** What to do with the words before reading: match them with their meanings, and use one. */
export function WordPractice({ words, language, open }: Props) {
  const t = useTranslations("lesson");
  const explained = words.flatMap(({ term, meaning }) => (meaning === null ? [] : [{ term, meaning }])).slice(0, most);
  return (
    <>
      {explained.length >= 2 ? (
        <details open={open} className="rounded-md border border-line bg-sheet print:hidden">
          <summary className="min-h-12 cursor-pointer px-4 py-2.5 font-semibold">{t("matchTitle")}</summary>
          <div className="px-4 pt-1 pb-5">
            <p className="mb-4">{t("matchText")}</p>
            <WordMatch
              words={explained}
              language={language}
              say={{ choose: t("matchChoose"), check: t("matchCheck"), right: t("matchRight"), wrong: t("matchWrong") }}
              outcomes={Array.from({ length: explained.length + 1 }, (_, right) =>
                t("matchOutcome", { right, total: explained.length }),
              )}
            />
          </div>
        </details>
      ) : null}
      {open ? <p className="rounded-md border border-line bg-sheet px-4 py-3">{t("useOne")}</p> : null}
    </>
  );
}

import type { Points, ScoreNews as News } from "@leesbewijs/domain";
import { Notice } from "@leesbewijs/ui/notice";
import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";

type Props = { readonly news: News; readonly children?: ReactNode };

/** What was done to which question, from what score to what, and why. */
export function ScoreNews({ news: { before, after, lines, lessonTitle, language }, children }: Props) {
  const t = useTranslations("scoreNews");
  const format = useFormatter();
  const number = (value: number): string => format.number(value, { maximumFractionDigits: 2 });
  // Out of how many is said only where that changed too.
  const said = ({ points, possible }: Points): string =>
    before.possible === after.possible
      ? number(points)
      : t("points", { points: number(points), possible: number(possible) });
  const scores = { before: said(before), after: said(after) };
  const [only, ...others] = lines;
  return (
    <Notice title={<span lang={language}>{lessonTitle}</span>}>
      {only && others.length === 0 ? (
        <p>{t("one", { ...only, ...scores })}</p>
      ) : (
        <>
          <p>{t("several", scores)}</p>
          <ul className="list-disc pl-6">
            {lines.map((line) => (
              <li key={line.number}>{t("line", line)}</li>
            ))}
          </ul>
        </>
      )}
      {children}
    </Notice>
  );
}

import type { QuestionForCorrection } from "@leesbewijs/domain";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { articleRead } from "@/features/article/article-read";
import { ResponseInWords } from "@/features/quiz/response-in-words";
import { shortMoment } from "@/i18n/moments";
import { paths } from "@/paths";

/** What students said of this question, each with the answer of that moment. */
export function FlagsSaid({ shown: { flags, articles, language } }: { readonly shown: QuestionForCorrection }) {
  const t = useTranslations("teacher.flags");
  const said = useTranslations("correction.flags");
  const format = useFormatter();
  if (flags.length === 0) return null;
  return (
    <section aria-labelledby="flags" className="grid gap-3">
      <h2 id="flags" className="text-2xl">
        {said("title", { count: flags.length })}
      </h2>
      <ul className="grid gap-3">
        {flags.map(({ attemptId, displayName, reason, text, response, level, question, flaggedAt, handledAt }) => (
          <li key={attemptId} className="border-l-4 border-warn pl-4">
            <p className="font-semibold">{t(`reasons.${reason}`)}</p>
            {text ? <p className="whitespace-pre-line">{text}</p> : null}
            <p className="text-base">
              <span className="text-soft">{t("given")}:</span>{" "}
              <ResponseInWords
                question={question}
                response={response}
                language={language}
                text={articleRead(articles, level) ?? null}
              />
            </p>
            <p className="text-base text-soft">
              <Link href={paths.teacher.attempt(attemptId)}>{displayName}</Link>
              {" · "}
              {format.dateTime(flaggedAt, shortMoment)}
              {handledAt ? ` · ${t("handle")}` : null}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

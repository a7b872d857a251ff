import type { CorrectionEntry, QuestionForCorrection } from "@leesbewijs/domain";
import { Notice } from "@leesbewijs/ui/notice";
import { useFormatter, useTranslations } from "next-intl";
import { articleRead } from "@/features/article/article-read";
import { UndoButton } from "@/features/correction/undo-button";
import { keyAsResponse } from "@/features/draft/key-as-response";
import { ResponseInWords } from "@/features/quiz/response-in-words";
import { datedMoment } from "@/i18n/moments";

/** The correction that counts, with the way back, and those that were made before it. */
export function CorrectionsMade({ shown }: { readonly shown: QuestionForCorrection }) {
  const t = useTranslations("correction");
  const current = shown.history.find(({ correctionId }) => correctionId === shown.inForce);
  const others = shown.history.filter((entry) => entry !== current);
  return (
    <>
      {current ? (
        <Notice title={t("inForce")}>
          <Entry entry={current} shown={shown} />
          <UndoButton correctionId={current.correctionId} />
        </Notice>
      ) : null}
      {others.length > 0 ? (
        <details className="rounded-md border border-line">
          <summary className="min-h-12 cursor-pointer px-4 py-2.5 font-semibold">
            {t("history", { count: others.length })}
          </summary>
          <ol className="grid gap-4 px-4 pb-4">
            {others.map((entry) => (
              <li key={entry.correctionId}>
                <Entry entry={entry} shown={shown} />
              </li>
            ))}
          </ol>
        </details>
      ) : null}
    </>
  );
}

type EntryProps = { readonly entry: CorrectionEntry; readonly shown: QuestionForCorrection };

function Entry({ entry: { ruling, reason, byName, at, undone }, shown: { question, language, articles } }: EntryProps) {
  const t = useTranslations("correction");
  const format = useFormatter();
  const rights = ruling.kind === "newKey" ? [ruling.right] : ruling.kind === "alsoRight" ? ruling.right : [];
  return (
    <div className="grid gap-1">
      <p className="font-semibold">{t(`form.kinds.${ruling.kind}`)}</p>
      {rights.map((right) => (
        <div key={JSON.stringify(right)}>
          <ResponseInWords
            question={question}
            response={keyAsResponse(right)}
            language={language}
            text={
              articleRead(articles, right.kind === "proof" ? (right.sentences[0]?.level ?? "standard") : "standard") ??
              null
            }
          />
        </div>
      ))}
      <p>{t("because", { reason })}</p>
      <p className="text-base text-soft">
        {t("madeBy", { name: byName, at: format.dateTime(at, datedMoment) })}
        {undone ? ` ${t("undoneBy", { name: undone.byName, at: format.dateTime(undone.at, datedMoment) })}` : null}
      </p>
    </div>
  );
}

import type { KeySide, QuestionForCorrection } from "@leesbewijs/domain";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { articleRead } from "@/features/article/article-read";
import { CarryButton } from "@/features/correction/carry-button";
import { ResponseInWords } from "@/features/quiz/response-in-words";
import { paths } from "@/paths";

/** What the correction would make of the question in the teacher's own draft: both side by side, and one button. */
export function NextTime({ shown }: { readonly shown: QuestionForCorrection }) {
  const t = useTranslations("correction.nextTime");
  const { draft, question, inForce } = shown;
  if (!draft) return null;
  const { draftId, version, state, before, after } = draft;
  return (
    <section aria-labelledby="next" className="grid gap-3 print:hidden">
      <h2 id="next" className="text-2xl">
        {t("title")}
      </h2>
      <p className="max-w-[66ch]">{t(`states.${state}`)}</p>
      {state === "ready" ? (
        <div className="grid gap-4 sm:grid-cols-2">
          <Side title={t("before")} side={before} shown={shown} />
          {after ? (
            <Side title={t("after")} side={after} shown={shown} />
          ) : (
            <div className="rounded-md border border-line bg-sheet p-4">
              <h3 className="text-base font-semibold text-soft">{t("after")}</h3>
              <p>{t("dropped")}</p>
            </div>
          )}
        </div>
      ) : null}
      {state === "ready" && inForce ? <CarryButton correctionId={inForce} version={version} /> : null}
      <Link
        href={`${paths.teacher.draft(draftId)}#q-${question.id}`}
        className="inline-flex min-h-11 items-center justify-self-start"
      >
        {t("link")}
      </Link>
    </section>
  );
}

type SideProps = { readonly title: string; readonly side: KeySide; readonly shown: QuestionForCorrection };

function Side({ title, side, shown: { question, language, articles } }: SideProps) {
  const t = useTranslations("correction.nextTime");
  const text = articleRead(articles, articles[0]?.level ?? "standard") ?? null;
  return (
    <div className="grid content-start gap-2 rounded-md border border-line bg-sheet p-4">
      <h3 className="text-base font-semibold text-soft">{title}</h3>
      <div className="font-semibold">
        <ResponseInWords question={question} response={side.correct} language={language} text={text} />
      </div>
      {side.typings.length > 0 ? <p lang={language}>{t("typings", { list: side.typings.join(" · ") })}</p> : null}
      <p lang={language}>{side.explanation}</p>
      {side.proofs.map(({ sentence, sentenceText }) => (
        <p key={sentence.start} lang={language} className="border-l-4 border-edge pl-3 font-serif">
          {sentenceText}
        </p>
      ))}
    </div>
  );
}

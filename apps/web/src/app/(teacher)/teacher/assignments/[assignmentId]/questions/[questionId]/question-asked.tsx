import type { QuestionForCorrection } from "@leesbewijs/domain";
import { useTranslations } from "next-intl";
import { articleRead } from "@/features/article/article-read";
import { RightAnswer } from "@/features/lesson-preview/right-answer";
import { Proofs } from "@/features/quiz/proofs";
import { ResponseInWords } from "@/features/quiz/response-in-words";

/** The question as students get it, with what counts as right now and the proof. */
export function QuestionAsked({
  shown: { question, shown, language, articles },
}: {
  readonly shown: QuestionForCorrection;
}) {
  const t = useTranslations("correction");
  const quiz = useTranslations("quiz");
  const [text] = articles;
  const level = text?.level ?? "standard";
  return (
    <section aria-labelledby="question" className="grid gap-3">
      <h2 id="question" lang={language} className="text-2xl">
        {question.prompt}
      </h2>
      {question.kind === "trueFalse" ? (
        <p lang={language} className="border-l-4 border-edge pl-4 font-serif">
          {question.statement}
        </p>
      ) : null}
      <RightAnswer
        question={question}
        correct={shown.correct}
        language={language}
        text={articleRead(articles, level) ?? null}
      />
      {shown.alsoCorrect.map((answer) => (
        <p key={JSON.stringify(answer)}>
          <span className="font-semibold">{quiz("alsoRight")}:</span>{" "}
          <ResponseInWords question={question} response={answer} language={language} text={text ?? null} />
        </p>
      ))}
      {shown.explanation === "" ? null : (
        <p lang={language} className="max-w-[66ch]">
          {shown.explanation}
        </p>
      )}
      {shown.proofs.length > 0 ? (
        <div className="grid gap-2">
          <h3 className="text-base font-semibold text-soft">{t("proof")}</h3>
          <Proofs proofs={shown.proofs} level={level} language={language} />
        </div>
      ) : null}
    </section>
  );
}

import type { Article, AttemptQuestion, Feedback, Level } from "@leesbewijs/domain";
import { useTranslations } from "next-intl";
import { Proofs } from "./proofs";
import type { ProofLinks } from "./proof-link";
import { ProofSteps } from "./proof-steps";
import { ResponseInWords } from "./response-in-words";

type Props = ProofLinks & {
  readonly asked: Pick<AttemptQuestion, "question" | "response">;
  readonly feedback: Feedback;
  readonly level: Level;
  readonly language: string;
  readonly text: Article | null;
};

/** What was answered, what is right, why, and the sentence that proves it: at once after a hit, step by step after a miss. */
export function AnswerExplained({ asked, feedback, level, language, text, textAt, onShow }: Props) {
  const t = useTranslations("quiz");
  const { correction, alsoCorrect } = feedback;
  const right = feedback.score.verdict === "correct";
  // Where the question was given to everyone, or to nobody, what was called right no longer is.
  const taken = correction?.kind === "everyone" || correction?.kind === "void";
  return (
    <dl className="grid gap-3 [&_dt]:text-base [&_dt]:font-semibold [&_dt]:text-soft">
      <div>
        <dt>{t("yourAnswer")}</dt>
        <dd>
          <ResponseInWords question={asked.question} response={asked.response} language={language} text={text} />
        </dd>
      </div>
      {right || taken ? null : (
        <div>
          <dt>{t("rightAnswer")}</dt>
          <dd className="font-semibold">
            <ResponseInWords question={asked.question} response={feedback.correct} language={language} text={text} />
          </dd>
        </div>
      )}
      {alsoCorrect.length > 0 ? (
        <div>
          <dt>{t("alsoRight")}</dt>
          {alsoCorrect.map((answer) => (
            <dd key={JSON.stringify(answer)}>
              <ResponseInWords question={asked.question} response={answer} language={language} text={text} />
            </dd>
          ))}
        </div>
      ) : null}
      {correction ? (
        <div>
          <dt>{t("corrected.title")}</dt>
          <dd>
            {t(`corrected.${correction.kind}`)} {t("corrected.reason", { reason: correction.reason })}
          </dd>
        </div>
      ) : null}
      {feedback.explanation === "" ? null : (
        <div>
          <dt>{t("why")}</dt>
          <dd>
            {feedback.errorType && !right ? <p>{t(`errorType.${feedback.errorType}`)}</p> : null}
            <p lang={language}>{feedback.explanation}</p>
          </dd>
        </div>
      )}
      {feedback.proofs.length > 0 ? (
        <div>
          <dt>{t("proof")}</dt>
          <dd className="mt-1 grid gap-2">
            {right || feedback.score.verdict === "unanswered" ? (
              <Proofs proofs={feedback.proofs} level={level} language={language} textAt={textAt} onShow={onShow} />
            ) : (
              <ProofSteps proofs={feedback.proofs} level={level} language={language} textAt={textAt} onShow={onShow} />
            )}
          </dd>
        </div>
      ) : null}
    </dl>
  );
}

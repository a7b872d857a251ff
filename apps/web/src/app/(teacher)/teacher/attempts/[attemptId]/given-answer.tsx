import type { Article, AttemptId, AttemptQuestion, Level } from "@leesbewijs/domain";
import { useTranslations } from "next-intl";
import { Proofs } from "@/features/quiz/proofs";
import { ResponseInWords } from "@/features/quiz/response-in-words";
import { VerdictBadge } from "@/features/quiz/verdict-badge";
import { OverrideForm } from "@/features/score/override-form";

type Props = {
  readonly number: number;
  readonly asked: AttemptQuestion;
  readonly attemptId: AttemptId;
  readonly level: Level;
  readonly language: string;
  readonly text: Article | null;
};

/** One question of an attempt: what the student answered, what is right, why, and the proof. */
export function GivenAnswer({ number, asked, attemptId, level, language, text }: Props) {
  const t = useTranslations("teacher.attempt");
  const flags = useTranslations("teacher.flags");
  const quiz = useTranslations("quiz");
  const { question, response, feedback } = asked;
  return (
    <li className="grid break-inside-avoid gap-3 border-t border-line py-6">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <h3 className="max-w-[60ch] text-xl">
          {number}. <span lang={language}>{question.prompt}</span>
        </h3>
        {feedback ? (
          <p className="flex items-center gap-3 text-base tabular-nums">
            {t("points", { points: feedback.score.points, possible: feedback.score.possible })}
            <VerdictBadge score={feedback.score} />
          </p>
        ) : null}
      </div>
      {question.kind === "trueFalse" ? (
        <p lang={language} className="border-l-4 border-edge pl-4 font-serif">
          {question.statement}
        </p>
      ) : null}
      <dl className="grid gap-3 [&_dt]:text-base [&_dt]:font-semibold [&_dt]:text-soft">
        <div>
          <dt>{t("given")}</dt>
          <dd>
            <ResponseInWords question={question} response={response} language={language} text={text} />
            {asked.flag ? (
              <p className="text-base text-warn">
                {t("flagged")} {flags(`reasons.${asked.flag.reason}`)} {asked.flag.text}
              </p>
            ) : null}
            {asked.paused ? <p className="text-base text-soft">{t("answerPaused")}</p> : null}
            {asked.late ? <p className="text-base text-warn">{t("answerLate")}</p> : null}
          </dd>
        </div>
        {feedback && feedback.score.verdict !== "correct" ? (
          <div>
            <dt>{t("right")}</dt>
            <dd className="font-semibold">
              <ResponseInWords question={question} response={feedback.correct} language={language} text={text} />
            </dd>
          </div>
        ) : null}
        {feedback?.alsoCorrect.map((answer) => (
          <div key={JSON.stringify(answer)}>
            <dt>{quiz("alsoRight")}</dt>
            <dd className="font-semibold">
              <ResponseInWords question={question} response={answer} language={language} text={text} />
            </dd>
          </div>
        ))}
        {feedback?.correction ? (
          <div>
            <dt>{t("corrected")}</dt>
            <dd>
              {quiz(`corrected.${feedback.correction.kind}`)}{" "}
              {quiz("corrected.reason", { reason: feedback.correction.reason })}
            </dd>
          </div>
        ) : null}
        {feedback && feedback.explanation !== "" ? (
          <div>
            <dt>{t("why")}</dt>
            <dd lang={language} className="max-w-[66ch]">
              {feedback.explanation}
            </dd>
          </div>
        ) : null}
        {feedback && feedback.proofs.length > 0 ? (
          <div>
            <dt>{t("proof")}</dt>
            <dd className="mt-1 grid max-w-3xl gap-2">
              <Proofs proofs={feedback.proofs} level={level} language={language} />
            </dd>
          </div>
        ) : null}
      </dl>
      {feedback && feedback.score.verdict !== "void" ? (
        <OverrideForm attemptId={attemptId} number={number} asked={asked} />
      ) : null}
    </li>
  );
}

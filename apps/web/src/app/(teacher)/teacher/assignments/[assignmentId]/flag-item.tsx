import type { Article, FlagForTeacher } from "@leesbewijs/domain";
import { buttonLook } from "@leesbewijs/ui/button";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { articleRead } from "@/features/article/article-read";
import { HandleButton } from "@/features/flag/handle-button";
import { Proofs } from "@/features/quiz/proofs";
import { ResponseInWords } from "@/features/quiz/response-in-words";
import { datedMoment } from "@/i18n/moments";
import { paths } from "@/paths";

type Props = {
  readonly assignmentId: string;
  readonly flag: FlagForTeacher;
  readonly articles: readonly Article[];
};

/** One flag with all that its student saw, and what only the teacher sees: the right answer with its proof. */
export function FlagItem({ assignmentId, flag, articles }: Props) {
  const t = useTranslations("teacher.flags");
  const correction = useTranslations("correction");
  const format = useFormatter();
  const { question, key, response, level, text, reason, displayName, number } = flag;
  const read = articleRead(articles, level);
  const language = read?.language ?? "nl";
  return (
    <li className="grid break-inside-avoid gap-3 border-t border-line py-5">
      <div>
        <h3 className="text-xl">
          {number}. <span lang={language}>{question.prompt}</span>
        </h3>
        <p className="text-base text-soft">
          <Link href={paths.teacher.attempt(flag.attemptId)}>{displayName}</Link>
          {" · "}
          {format.dateTime(flag.flaggedAt, datedMoment)}
        </p>
      </div>
      <div className="border-l-4 border-warn pl-4">
        <p className="font-semibold">{t(`reasons.${reason}`)}</p>
        {text ? <p className="whitespace-pre-line">{text}</p> : null}
      </div>
      {question.kind === "trueFalse" ? (
        <p lang={language} className="font-serif">
          {question.statement}
        </p>
      ) : null}
      <dl className="grid gap-3 sm:grid-cols-2 [&_dt]:text-base [&_dt]:font-semibold [&_dt]:text-soft">
        <div>
          <dt>{t("given")}</dt>
          <dd>
            <ResponseInWords question={question} response={response} language={language} text={read} />
          </dd>
        </div>
        <div>
          <dt>{t("right")}</dt>
          <dd>
            <ResponseInWords question={question} response={key.correct} language={language} text={read} />
          </dd>
        </div>
      </dl>
      <div className="grid max-w-3xl gap-2">
        <Proofs proofs={key.proofs} level={level} language={language} />
      </div>
      <p className="print:hidden">
        <Link href={paths.teacher.question(assignmentId, question.id)} className={buttonLook()}>
          {correction("open")}
          <span className="sr-only">: {number}</span>
        </Link>
      </p>
      <HandleButton
        attemptId={flag.attemptId}
        questionId={question.id}
        handled={flag.handledAt !== null}
        of={`${displayName}, ${number}`}
      />
    </li>
  );
}

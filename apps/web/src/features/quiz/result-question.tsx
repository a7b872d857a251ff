import type { Article, AttemptQuestion, Level } from "@leesbewijs/domain";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { AnswerExplained } from "./answer-explained";
import type { TextAt } from "./proof-link";
import { VerdictBadge } from "./verdict-badge";

type Props = {
  readonly asked: AttemptQuestion;
  readonly number: number;
  readonly level: Level;
  readonly language: string;
  readonly text: Article | null;
  readonly open: boolean;
  /** What can be done about the question. */
  readonly children?: ReactNode;
  readonly textAt: TextAt;
};

/** One question looked back at. */
export function ResultQuestion({ asked, number, open, children, ...rest }: Props) {
  const t = useTranslations("quiz");
  const { question, feedback } = asked;
  if (!feedback) return null;
  return (
    <details open={open} className="break-inside-avoid rounded-md border border-line bg-sheet">
      <summary className="flex min-h-13 cursor-pointer flex-wrap items-center gap-x-3 gap-y-1 px-4 py-3">
        <span className="font-serif text-xl font-bold text-soft">{number}</span>
        <span lang={rest.language} className="min-w-0 flex-1 basis-60 font-semibold">
          {question.prompt}
        </span>
        <VerdictBadge score={feedback.score} />
      </summary>
      <div className="border-t border-line px-4 py-4">
        {question.kind === "trueFalse" ? (
          <p lang={rest.language} className="mb-3 border-l-4 border-edge pl-4 font-serif">
            {question.statement}
          </p>
        ) : null}
        {asked.override ? (
          <p className="mb-3 border-l-4 border-accent pl-4">
            {t("override", { ...asked.override, possible: question.possible })}
          </p>
        ) : null}
        <AnswerExplained asked={asked} feedback={feedback} {...rest} />
        {children}
      </div>
    </details>
  );
}

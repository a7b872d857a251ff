import type { Article, AttemptQuestion } from "@leesbewijs/domain";
import { useFormatter, useTranslations } from "next-intl";
import { ResponseInWords } from "./response-in-words";

type Props = {
  readonly asked: AttemptQuestion;
  readonly number: number;
  readonly language: string;
  readonly text: Article | null;
};

/** An answer that came when it could not count any more: what it was, when it came, and when it was given as the device says. */
export function TooLate({ asked: { question, tooLate }, number, language, text }: Props) {
  const t = useTranslations("quiz.tooLate");
  const format = useFormatter();
  if (!tooLate) return null;
  const said = (moment: Date) =>
    format.dateTime(moment, {
      weekday: "long",
      day: "numeric",
      month: "long",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    });
  return (
    <li className="grid break-inside-avoid gap-1 border-l-4 border-warn pl-4">
      <p className="font-semibold">
        {number}. <span lang={language}>{question.prompt}</span>
      </p>
      <div>
        <ResponseInWords question={question} response={tooLate.response} language={language} text={text} />
      </div>
      <p className="text-base text-soft">
        {t("received", { moment: said(tooLate.receivedAt) })}{" "}
        {tooLate.claimedAt ? t("claimed", { moment: said(tooLate.claimedAt) }) : null}
      </p>
    </li>
  );
}

"use client";

import type { ReviewAnswered, ReviewItem } from "@leesbewijs/domain";
import { Button } from "@leesbewijs/ui/button";
import { Notice } from "@leesbewijs/ui/notice";
import { useFormatter, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { neededAnswer } from "@/features/attempt/needed-answer";
import { FeedbackPanel } from "@/features/quiz/feedback-panel";
import { QuestionField } from "@/features/quiz/question-field";
import { QuestionHint } from "@/features/quiz/question-hint";
import { ReviewTrouble } from "@/features/review/review-trouble";
import { useReview } from "@/features/review/use-review";
import { fullDay } from "@/i18n/moments";

type Props = {
  readonly item: ReviewItem;
  /** Counted from 1. */
  readonly number: number;
  readonly count: number;
  readonly onAnswered: (answered: ReviewAnswered) => void;
  readonly onContinue: () => void;
};

/** One fact that came back: a question, its answer with the proof, and when it comes back next. */
export function ReviewQuestion({ item, number, count, onAnswered, onContinue }: Props) {
  const t = useTranslations("review");
  const format = useFormatter();
  const { response, answered, busy, trouble, change, send } = useReview(item, onAnswered);
  const [needed, setNeeded] = useState(false);
  const { question, language, level, lessonId, lessonTitle, newsDate } = item;

  useEffect(() => {
    if (answered) document.getElementById("feedback")?.focus();
  }, [answered]);

  function check(): void {
    const missing = neededAnswer(question, response) !== null;
    setNeeded(missing);
    if (!missing) void send(response);
  }

  return (
    <div className="grid gap-6">
      <div className="grid gap-1">
        <p className="font-semibold">{t("progress", { number, count })}</p>
        <progress className="bar" value={answered ? number : number - 1} max={count} aria-label={t("title")} />
        <p className="text-base text-soft">
          {t.rich("about", {
            title: lessonTitle,
            date: format.dateTime(new Date(newsDate), { month: "long", year: "numeric", timeZone: "UTC" }),
          })}
        </p>
        {number === 1 ? <p className="text-base text-soft">{t("intro")}</p> : null}
      </div>
      <fieldset className="min-w-0" aria-describedby="hint needed">
        <legend className="mb-2 w-full">
          <h1 id="screen-heading" tabIndex={-1} lang={language} className="text-2xl sm:text-3xl">
            {question.prompt}
          </h1>
        </legend>
        <div id="hint" className="mb-5 text-base text-soft">
          <QuestionHint question={question} />
        </div>
        <QuestionField
          question={question}
          response={response}
          language={language}
          text={null}
          disabled={answered !== null || busy}
          leave={() => undefined}
          change={(given) => {
            setNeeded(false);
            change(given);
          }}
        />
      </fieldset>
      <div id="needed" role="alert" className="empty:hidden">
        {needed && !answered ? <Notice tone="warning" title={t("needed")} /> : null}
      </div>
      <ReviewTrouble trouble={trouble} />
      {answered ? (
        <>
          <FeedbackPanel
            asked={{ question, response }}
            feedback={answered.feedback}
            level={level}
            language={language}
            text={null}
            textAt={{ lessonId, language }}
          />
          <p>{t("again", { date: format.dateTime(answered.dueAt, fullDay) })}</p>
        </>
      ) : null}
      <div className="flex flex-wrap items-center gap-3 border-t border-line pt-3">
        {answered ? null : (
          <Button
            look="quiet"
            disabled={busy}
            onClick={() => {
              setNeeded(false);
              void send(null);
            }}
          >
            {t("dontKnow")}
          </Button>
        )}
        {/* One button that changes its word, so that the focus has nowhere to get lost. */}
        <Button className="ml-auto min-w-32" busy={busy} onClick={answered ? onContinue : check}>
          {busy ? t("checking") : answered ? t(number < count ? "continue" : "finish") : t("check")}
        </Button>
      </div>
    </div>
  );
}

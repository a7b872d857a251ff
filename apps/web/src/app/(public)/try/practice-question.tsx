"use client";

import type { Article, KeyForTeacher, Question, Response } from "@leesbewijs/domain";
import { Button } from "@leesbewijs/ui/button";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { verdictOf } from "@/features/own-article/verdict-of";
import { AnswerExplained } from "@/features/quiz/answer-explained";
import { QuestionField } from "@/features/quiz/question-field";
import { QuestionHint } from "@/features/quiz/question-hint";
import { VerdictBadge } from "@/features/quiz/verdict-badge";

type Props = {
  readonly number: number;
  readonly asked: { readonly question: Question; readonly key: KeyForTeacher };
  /** The text that the question is about. */
  readonly text: Article;
};

/** A question to try: the browser has the key already, and shows it with its proof when asked. */
export function PracticeQuestion({ number, asked: { question, key }, text }: Props) {
  const { language } = text;
  const t = useTranslations("ownArticle");
  const [response, setResponse] = useState<Response | null>(null);
  const [shown, setShown] = useState(false);
  const panel = useRef<HTMLElement>(null);
  const verdict = response && verdictOf(response, key.correct);
  const points = verdict === "correct" ? question.possible : 0;
  const score = {
    questionId: question.id,
    verdict: verdict ?? "unanswered",
    points,
    possible: question.possible,
    proved: null,
  } as const;

  useEffect(() => {
    if (shown) panel.current?.focus();
  }, [shown]);

  return (
    <li className="grid gap-3 border-t border-line pt-6">
      <fieldset className="min-w-0" aria-describedby={`hint-${question.id}`}>
        <legend className="mb-1 w-full">
          <h3 className="text-xl">
            {number}. <span lang={language}>{question.prompt}</span>
          </h3>
        </legend>
        <p id={`hint-${question.id}`} className="mb-3 text-base text-soft">
          <QuestionHint question={question} />
        </p>
        <QuestionField
          question={question}
          response={response}
          change={setResponse}
          disabled={shown}
          leave={() => undefined}
          language={language}
          text={text}
        />
      </fieldset>
      {shown ? (
        <section
          ref={panel}
          tabIndex={-1}
          aria-label={t("answerOf", { number })}
          className="grid gap-3 rounded-md border-2 border-edge bg-wash p-4"
        >
          {response === null ? null : verdict === null ? (
            <p className="font-semibold">{t("compare")}</p>
          ) : (
            <p>
              <VerdictBadge score={score} />
            </p>
          )}
          <AnswerExplained
            asked={{ question, response }}
            feedback={{ ...key, score, errorType: null }}
            level="standard"
            language={language}
            text={text}
            textAt="here"
          />
        </section>
      ) : (
        <Button look="second" className="justify-self-start" onClick={() => setShown(true)}>
          {t("showAnswer")}
          <span className="sr-only"> {t("ofQuestion", { number })}</span>
        </Button>
      )}
    </li>
  );
}

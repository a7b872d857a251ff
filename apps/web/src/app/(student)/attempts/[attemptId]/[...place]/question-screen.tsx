"use client";

import type { AttemptForStudent } from "@leesbewijs/domain";
import { Notice } from "@leesbewijs/ui/notice";
import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { ActionBar } from "@/features/attempt/action-bar";
import { AttemptTrouble } from "@/features/attempt/attempt-trouble";
import { OtherDevice } from "@/features/attempt/other-device";
import { neededAnswer } from "@/features/attempt/needed-answer";
import { QuestionHead } from "@/features/attempt/question-head";
import type { AttemptInHand } from "@/features/attempt/use-attempt";
import { FeedbackPanel } from "@/features/quiz/feedback-panel";
import { QuestionField } from "@/features/quiz/question-field";
import { QuestionHint } from "@/features/quiz/question-hint";
import { paths } from "@/paths";
import type { Place } from "./place";
import { QuestionTools } from "./question-tools";

type Props = {
  readonly attempt: AttemptForStudent;
  readonly inHand: AttemptInHand;
  /** Counted from 1. */
  readonly number: number;
  /** Shows the text, at the sentence that begins there; null where the text is closed. */
  readonly onText: ((sentence: number | null) => void) | null;
  readonly go: (to: Place) => void;
};

/** One question: the stem, what to answer with, and in practice what came of it. */
export function QuestionScreen({ attempt, inHand, number, onText, go }: Props) {
  const t = useTranslations("attempt");
  const [needed, setNeeded] = useState<ReturnType<typeof neededAnswer>>(null);
  const asked = inHand.questions[number - 1];
  const feedback = asked?.feedback ?? null;
  const hadFeedback = useRef(feedback !== null);

  useEffect(() => {
    if (!feedback || hadFeedback.current) return;
    hadFeedback.current = true;
    document.getElementById("feedback")?.focus();
  }, [feedback]);

  const unexplained = attempt.mode === "practice" && asked?.checked === true && feedback === null;
  const explain = useEffectEvent(() => asked && void inHand.check(asked.question.id));
  useEffect(() => {
    // Checked in another tab or on another device: the explanation is there for this page too.
    if (unexplained) explain();
  }, [unexplained]);

  if (!asked) return null;
  const { question } = asked;
  const [text = null] = attempt.articles;
  const count = inHand.questions.length;
  const standing = asked.checked || feedback !== null;
  const { line } = inHand.kept;
  // Right answers never wait in the browser, so nothing can be checked without the server.
  const practice = attempt.mode === "practice";
  const uncheckable = practice && !standing && line.kind === "offline";

  async function check(): Promise<void> {
    const missing = neededAnswer(question, asked?.response ?? null);
    setNeeded(missing);
    if (!missing) await inHand.check(question.id);
  }
  const next: Place = number < count ? { kind: "question", number: number + 1 } : { kind: "review" };

  return (
    // However wide letters are set, a long word breaks before it makes the page wider than the window.
    <div className="grid grid-cols-1 gap-6 wrap-anywhere">
      <QuestionHead
        number={number}
        count={count}
        answered={inHand.answered}
        redo={attempt.redoOf !== null}
        reviewHref={paths.attempt.review(attempt.attemptId)}
        onReview={() => go({ kind: "review" })}
        onText={onText ? () => onText(null) : null}
      />
      {/* A native group: its legend is the question, and the heading of the screen. */}
      <fieldset className="min-w-0" aria-describedby="hint needed">
        <legend className="mb-2 w-full">
          <h1 id="screen-heading" tabIndex={-1} lang={attempt.language} className="text-2xl sm:text-3xl">
            {question.prompt}
          </h1>
        </legend>
        <div id="hint" className="mb-5 text-base text-soft">
          <QuestionHint question={question} />
        </div>
        <QuestionField
          question={question}
          response={asked.response}
          language={attempt.language}
          text={text}
          disabled={standing}
          leave={inHand.flush}
          change={(response, typed = false) => {
            setNeeded(null);
            inHand.answer(question.id, response, typed);
          }}
        />
      </fieldset>
      <div id="needed" role="alert" className="empty:hidden">
        {needed && !standing ? <Notice tone="warning" title={t(`needed.${needed}`)} /> : null}
      </div>
      <OtherDevice
        kept={inHand.kept}
        questionId={question.id}
        fixed={standing}
        onBack={(mine) => inHand.answer(question.id, mine, false)}
      />
      {uncheckable ? <NoCheck /> : null}
      <AttemptTrouble attempt={inHand} />
      {feedback ? (
        <FeedbackPanel
          asked={asked}
          feedback={feedback}
          level={attempt.level}
          language={attempt.language}
          text={text}
          textAt={{
            lessonId: attempt.lessonId,
            assignment: attempt.assignmentId ?? undefined,
            language: attempt.language,
          }}
          onShow={onText ? (proof) => onText(proof.sentence.start) : undefined}
        />
      ) : null}
      <QuestionTools attempt={attempt} inHand={inHand} asked={asked} number={number} />
      <ActionBar
        line={line}
        busy={inHand.busy}
        step={standing ? "continue" : practice && !uncheckable ? "check" : number < count ? "next" : "review"}
        onCheck={() => void check()}
        onForward={() => go(next)}
        onBack={number > 1 ? () => go({ kind: "question", number: number - 1 }) : null}
      />
    </div>
  );
}

function NoCheck() {
  const t = useTranslations("attempt.noCheck");
  return (
    <Notice tone="info" role="status" title={t("title")}>
      <p>{t("text")}</p>
    </Notice>
  );
}

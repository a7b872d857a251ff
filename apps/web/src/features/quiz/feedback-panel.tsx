"use client";

import type { Article, AttemptQuestion, Feedback, Level } from "@leesbewijs/domain";
import { Icon } from "@leesbewijs/ui/icon";
import { useTranslations } from "next-intl";
import { AnswerExplained } from "./answer-explained";
import type { ProofLinks } from "./proof-link";
import { verdictLooks, verdictOf } from "./verdict-badge";

type Props = ProofLinks & {
  readonly asked: Pick<AttemptQuestion, "question" | "response">;
  readonly feedback: Feedback;
  readonly level: Level;
  readonly language: string;
  readonly text: Article | null;
};

const boxes = {
  correct: "border-good bg-good-wash",
  partial: "border-warn bg-warn-wash",
  incorrect: "border-bad bg-bad-wash",
  unanswered: "border-edge bg-wash",
  void: "border-edge bg-wash",
} as const;
const inks = {
  correct: "text-good",
  partial: "text-warn",
  incorrect: "text-bad",
  unanswered: "text-soft",
  void: "text-soft",
} as const;

/** What comes back after Check: a word first, then the reason and the proof. */
export function FeedbackPanel({ asked, feedback, ...rest }: Props) {
  const t = useTranslations("quiz");
  const { verdict } = feedback.score;
  return (
    <section aria-labelledby="feedback" className={`scroll-my-28 rounded-md border-2 p-4 sm:p-5 ${boxes[verdict]}`}>
      <h2 id="feedback" tabIndex={-1} className={`mb-3 flex items-center gap-2 text-2xl ${inks[verdict]}`}>
        <Icon name={verdictLooks[verdict].icon} className="size-7" />
        {t(`verdictSaid.${verdictOf(feedback.score)}`)}
      </h2>
      <AnswerExplained asked={asked} feedback={feedback} {...rest} />
    </section>
  );
}

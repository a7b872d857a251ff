"use client";

import type { Article, AttemptId, AttemptQuestion, Level } from "@leesbewijs/domain";
import { FlagButton } from "@/features/flag/flag-button";
import type { TextAt } from "@/features/quiz/proof-link";
import { ResultQuestion } from "@/features/quiz/result-question";

type Props = {
  readonly items: readonly { readonly asked: AttemptQuestion; readonly number: number }[];
  /** The attempt whose questions can be flagged; null where none can be. */
  readonly flagsOf: AttemptId | null;
  readonly level: Level;
  readonly language: string;
  /** The text that was read, where answers point into it. */
  readonly text: Article | null;
  readonly open: boolean;
  readonly textAt: TextAt;
};

/** Questions looked back at. In the browser's part of the page: what is shown of them goes there as data, once. */
export function ResultQuestions({ items, flagsOf, ...rest }: Props) {
  return items.map(({ asked, number }) => (
    <ResultQuestion key={asked.question.id} asked={asked} number={number} {...rest}>
      {flagsOf === null ? null : (
        <FlagButton attemptId={flagsOf} questionId={asked.question.id} number={number} flag={asked.flag} />
      )}
    </ResultQuestion>
  ));
}

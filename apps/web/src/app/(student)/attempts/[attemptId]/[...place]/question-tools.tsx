"use client";

import type { AttemptForStudent, AttemptQuestion } from "@leesbewijs/domain";
import { KeyList } from "@/features/attempt/key-list";
import { QuitButton } from "@/features/attempt/quit-button";
import type { AttemptInHand } from "@/features/attempt/use-attempt";
import { FlagButton } from "@/features/flag/flag-button";
import { paths } from "@/paths";

type Props = {
  readonly attempt: AttemptForStudent;
  readonly inHand: AttemptInHand;
  readonly asked: AttemptQuestion;
  readonly number: number;
};

/** What can be done beside answering: say that something is wrong, stop for now, see the keys. */
export function QuestionTools({ attempt, inHand, asked, number }: Props) {
  const { id } = asked.question;
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-1">
      {attempt.mayFlag ? (
        <FlagButton
          attemptId={attempt.attemptId}
          questionId={id}
          number={number}
          flag={asked.flag}
          onFlag={(flag) => inHand.flag(id, flag)}
        />
      ) : null}
      <QuitButton
        line={inHand.kept.line}
        answered={inHand.answered}
        count={inHand.questions.length}
        href={attempt.assignmentId ? paths.home() : paths.front()}
        onQuit={inHand.flush}
      />
      <KeyList />
    </div>
  );
}

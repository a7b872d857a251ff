"use client";

import type { Language, Level } from "@leesbewijs/domain";
import { Button } from "@leesbewijs/ui/button";
import { Notice } from "@leesbewijs/ui/notice";
import { RadioRow } from "@leesbewijs/ui/radio-row";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { paths } from "@/paths";
import { problemCode } from "@/shell/problem-code";
import { useTRPC } from "@/trpc/client";

type Props = {
  readonly lessonId: string;
  /** What can be chosen from; one for an assignment. */
  readonly quizzes: readonly { readonly id: string; readonly title: string; readonly questions: number }[];
  readonly language: Language;
  readonly level: Level;
  readonly assignmentId: string | null;
  /** A visitor without a session gets a seat first. */
  readonly visitor: boolean;
  readonly label: string;
};

/** Begins an attempt, or goes on with the one that is open. */
export function StartForm({ lessonId, quizzes, language, level, assignmentId, visitor, label }: Props) {
  const t = useTranslations("attempt");
  const problem = useTranslations("problem");
  const trpc = useTRPC();
  const seat = useMutation(trpc.session.startGuest.mutationOptions({ networkMode: "always" }));
  const start = useMutation(
    trpc.attempt.start.mutationOptions({
      networkMode: "always",
      onSuccess: ({ attemptId }) => window.location.assign(paths.attempt.resume(attemptId)),
    }),
  );
  const [quizId, setQuizId] = useState(quizzes[0]?.id ?? "");
  const busy = seat.isPending || start.isPending || start.isSuccess;
  const error = seat.error ?? start.error;

  async function begin(): Promise<void> {
    if (visitor) await seat.mutateAsync();
    start.mutate({ lessonId, quizId, language, level, assignmentId });
  }

  return (
    <form
      className="grid gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        // What goes wrong stands in `error`.
        begin().catch(() => undefined);
      }}
    >
      {error ? (
        <Notice tone="bad" role="alert">
          <p>{problem(problemCode(error))}</p>
        </Notice>
      ) : null}
      {quizzes.length > 1 ? (
        <fieldset className="grid gap-2.5">
          <legend className="mb-2 font-semibold">{t("chooseQuiz")}</legend>
          {quizzes.map((quiz) => (
            <RadioRow
              key={quiz.id}
              name="quiz"
              value={quiz.id}
              checked={quiz.id === quizId}
              onChange={() => setQuizId(quiz.id)}
              label={
                <>
                  <span lang={language}>{quiz.title}</span>{" "}
                  <span className="text-soft">{t("quizQuestions", { count: quiz.questions })}</span>
                </>
              }
            />
          ))}
        </fieldset>
      ) : null}
      <Button type="submit" busy={busy} className="justify-self-start">
        {busy ? t("starting") : label}
      </Button>
    </form>
  );
}

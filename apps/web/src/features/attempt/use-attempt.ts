"use client";

import type { AttemptForStudent, AttemptQuestion, Feedback, ProblemCode, Response } from "@leesbewijs/domain";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { problemCode } from "@/shell/problem-code";
import { useTRPC } from "@/trpc/client";
import { isBlank } from "./is-blank";
import { useSaveQueue } from "./use-save-queue";

export type Trouble = ProblemCode | "offline" | null;

/** While somebody types, a save leaves when the typing pauses for this long. */
const typingPause = 350;

/** An attempt while it is being made: what is answered, what is checked, and what the server knows of it. */
export function useAttempt(attempt: AttemptForStudent) {
  const trpc = useTRPC();
  const { queue, line } = useSaveQueue(attempt);
  const check = useMutation(trpc.attempt.check.mutationOptions({ networkMode: "always", retry: false }));
  const submit = useMutation(trpc.attempt.submit.mutationOptions({ networkMode: "always", retry: false }));
  const [questions, setQuestions] = useState<readonly AttemptQuestion[]>(attempt.questions);
  const [trouble, setTrouble] = useState<Trouble>(null);

  function put(questionId: string, change: Partial<AttemptQuestion>): void {
    setQuestions((before) => before.map((one) => (one.question.id === questionId ? { ...one, ...change } : one)));
  }

  function answer(questionId: string, response: Response, typed: boolean): void {
    setTrouble(null);
    put(questionId, { response });
    queue.change(questionId, response, typed ? typingPause : 0);
  }

  /** Runs a step that needs every answer to be saved first. */
  async function whenSaved<T>(step: () => Promise<T>): Promise<T | null> {
    setTrouble(null);
    if (!(await queue.flush())) {
      const state = queue.line();
      setTrouble(state.kind === "refused" ? state.problem : "offline");
      return null;
    }
    try {
      return await step();
    } catch (error) {
      setTrouble(problemCode(error));
      return null;
    }
  }

  return {
    questions,
    line,
    trouble,
    busy: check.isPending || submit.isPending,
    answered: questions.filter((one) => !isBlank(one.response)).length,
    answer,
    flush: () => void queue.flush(),
    async check(questionId: string): Promise<Feedback | null> {
      const feedback = await whenSaved(() => check.mutateAsync({ attemptId: attempt.attemptId, questionId }));
      if (feedback) put(questionId, { feedback, checked: true });
      return feedback;
    },
    /** True when the attempt was handed in. */
    submit: async () => (await whenSaved(() => submit.mutateAsync({ attemptId: attempt.attemptId }))) !== null,
  };
}

export type AttemptInHand = ReturnType<typeof useAttempt>;

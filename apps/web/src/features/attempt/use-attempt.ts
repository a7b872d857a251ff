"use client";

import type { AttemptForStudent, AttemptQuestion, Feedback, Flag, ProblemCode, Response } from "@leesbewijs/domain";
import { useState } from "react";
import type { Kept } from "@/outbox/kept-view";
import { problemCode } from "@/shell/problem-code";
import { plainClient } from "@/trpc/plain-client";
import { isBlank } from "./is-blank";
import { useKeeper } from "./use-keeper";

/** While somebody types, a save leaves when the typing pauses for this long. */
const typingPause = 350;

/** What checking made of a question on this page. */
type Checked = Pick<AttemptQuestion, "feedback">;

/** An attempt while it is being made: what is answered, what is checked, and what the server knows of it. */
export function useAttempt(attempt: AttemptForStudent, personId: string) {
  const { keeper, kept } = useKeeper(attempt, personId);
  const [checked, setChecked] = useState<ReadonlyMap<string, Checked>>(new Map());
  const [trouble, setTrouble] = useState<ProblemCode | null>(null);
  const [busy, setBusy] = useState(false);
  const [flags, setFlags] = useState<ReadonlyMap<string, Flag | null>>(new Map());
  const questions = attempt.questions.map((asked) => {
    const { id } = asked.question;
    return { ...asItStands(asked, kept, checked.get(id)), flag: flags.has(id) ? (flags.get(id) ?? null) : asked.flag };
  });

  function answer(questionId: string, response: Response, typed: boolean): void {
    setTrouble(null);
    const seen = attempt.questions.find((one) => one.question.id === questionId)?.version ?? 0;
    void keeper.give(questionId, response, seen, typed ? typingPause : 0);
  }

  async function explain(questionId: string): Promise<void> {
    setTrouble(null);
    setBusy(true);
    try {
      // Only an answer that the server has can be checked; where it has not, the line below the question says why.
      if (!(await keeper.flush()) || keeper.now().answer(questionId)?.stored === null) return;
      const feedback: Feedback = await plainClient().attempt.check.mutate({
        attemptId: attempt.attemptId,
        questionId,
      });
      setChecked((before) => new Map(before).set(questionId, { feedback }));
    } catch (error) {
      const code = problemCode(error);
      if (code === "offline") keeper.cutOff();
      else setTrouble(code);
    } finally {
      setBusy(false);
    }
  }

  async function handIn(): Promise<void> {
    setTrouble(null);
    setBusy(true);
    await keeper.handIn();
    setBusy(false);
  }

  return {
    questions,
    kept,
    trouble: trouble ?? kept.problem,
    busy,
    answered: questions.filter((one) => !isBlank(one.response)).length,
    answer,
    flagged: questions.filter((one) => one.flag).length,
    /** The question was flagged, or its flag was taken back. */
    flag: (questionId: string, flag: Flag | null) => setFlags((before) => new Map(before).set(questionId, flag)),
    flush: () => void keeper.flush(),
    check: explain,
    handIn,
    keepOpen: () => void keeper.keepOpen(),
  };
}

/** A question as this device knows it: the page came with what the server had, and may have been kept since. */
function asItStands(asked: AttemptQuestion, { answer }: Kept, checked: Checked | undefined): AttemptQuestion {
  const here = answer(asked.question.id);
  const settled = asked.checked || checked !== undefined || here?.stored?.checked === true;
  const feedback = checked?.feedback ?? asked.feedback;
  const newer = here && !asked.checked && (!here.stored || here.stored.version >= asked.version);
  return { ...asked, response: newer ? here.response : asked.response, checked: settled, feedback };
}

export type AttemptInHand = ReturnType<typeof useAttempt>;

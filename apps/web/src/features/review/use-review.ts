import type { OpId, Response, ReviewAnswered, ReviewItem } from "@leesbewijs/domain";
import { useRef, useState } from "react";
import { newName } from "@/outbox/new-name";
import { problemCode, type Trouble } from "@/shell/problem-code";
import { plainClient } from "@/trpc/plain-client";

export type ReviewInHand = {
  readonly response: Response | null;
  readonly answered: ReviewAnswered | null;
  readonly busy: boolean;
  readonly trouble: Trouble | null;
  readonly change: (response: Response) => void;
  /** Null says: I do not know. */
  readonly send: (response: Response | null) => Promise<void>;
};

/** One fact that came back: what is answered, and what came of it. A failed send can be repeated: it is the same write. */
export function useReview(item: ReviewItem, onAnswered: (answered: ReviewAnswered) => void): ReviewInHand {
  const [response, setResponse] = useState<Response | null>(null);
  const [answered, setAnswered] = useState<ReviewAnswered | null>(null);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const write = useRef<{ readonly opId: OpId; readonly text: string } | null>(null);

  async function send(given: Response | null): Promise<void> {
    const text = JSON.stringify(given);
    if (write.current?.text !== text) write.current = { opId: newName() as OpId, text };
    setBusy(true);
    setTrouble(null);
    try {
      const { cardId, turn, question } = item;
      const { opId } = write.current;
      const outcome = await plainClient().review.answer.mutate({
        cardId,
        turn,
        questionId: question.id,
        opId,
        response: given,
      });
      setAnswered(outcome);
      onAnswered(outcome);
    } catch (error) {
      setTrouble(problemCode(error));
    }
    setBusy(false);
  }

  return { response, answered, busy, trouble, change: setResponse, send };
}

"use client";

import type { ReviewAnswered, ReviewToday } from "@leesbewijs/domain";
import { useEffect, useRef, useState } from "react";
import { ReviewDone } from "@/features/review/review-done";
import { ReviewQuestion } from "./review-question";

type Props = {
  readonly today: ReviewToday;
  readonly home: { readonly href: string; readonly label: string };
};

/** A round of facts that came back, one at a time, and what it came to. */
export function ReviewSession({ today: { items, due }, home }: Props) {
  const [at, setAt] = useState(0);
  const [known, setKnown] = useState(0);
  const shown = useRef(at);
  const item = items[at];

  useEffect(() => {
    if (shown.current === at) return;
    shown.current = at;
    document.getElementById("screen-heading")?.focus();
  }, [at]);

  if (!item) {
    return <ReviewDone known={known} count={items.length} left={Math.max(0, due - items.length)} home={home} />;
  }
  return (
    <ReviewQuestion
      key={`${item.cardId}/${item.turn}`}
      item={item}
      number={at + 1}
      count={items.length}
      onAnswered={({ feedback }: ReviewAnswered) => feedback.score.verdict === "correct" && setKnown(known + 1)}
      onContinue={() => setAt(at + 1)}
    />
  );
}

"use client";

import type { AttemptId } from "@leesbewijs/domain";
import { useEffect } from "react";
import { call } from "@/trpc/call";

type Props = { readonly attemptId: AttemptId; readonly points: number; readonly possible: number };

/** Says that this score was on the screen, so that it is no longer news. Where that fails it stays so. */
export function SeenScore({ attemptId, points, possible }: Props) {
  useEffect(() => {
    void call("correction.see", { attemptId, shown: { points, possible } });
  }, [attemptId, points, possible]);
  return null;
}

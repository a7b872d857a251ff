"use client";

import { Notice } from "@leesbewijs/ui/notice";
import { useTranslations } from "next-intl";
import type { AttemptInHand } from "./use-attempt";

/** What stands in the way of saving or checking, and what to do about it. */
export function AttemptTrouble({ attempt }: { readonly attempt: Pick<AttemptInHand, "line" | "trouble"> }) {
  const t = useTranslations("attempt");
  const problem = useTranslations("problem");
  const refused = attempt.line.kind === "refused" ? attempt.line.problem : null;
  const trouble = refused ?? attempt.trouble;
  if (!trouble) return null;
  return (
    <Notice tone="bad" role="alert" title={refused ? t("refused") : undefined}>
      <p>{problem(trouble)}</p>
    </Notice>
  );
}

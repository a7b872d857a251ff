"use client";

import type { Question } from "@leesbewijs/domain";
import { useTranslations } from "next-intl";

/** What to do with a question of this kind. */
export function QuestionHint({ question }: { readonly question: Question }) {
  const t = useTranslations("quiz");
  if (question.kind === "multipleChoice") return t("hint.multipleChoice", { choose: question.choose });
  return question.kind === "proof" && question.options.length === 0 ? t("hint.proofOnly") : t(`hint.${question.kind}`);
}

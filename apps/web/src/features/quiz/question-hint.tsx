"use client";

import type { Question } from "@leesbewijs/domain";
import { useTranslations } from "next-intl";

/** What to do with a question of this kind. */
export function QuestionHint({ question }: { readonly question: Question }) {
  const t = useTranslations("quiz");
  return question.kind === "multipleChoice"
    ? t("hint.multipleChoice", { choose: question.choose })
    : t(`hint.${question.kind}`);
}

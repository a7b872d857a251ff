import type { QuestionScore } from "@leesbewijs/domain";
import { Badge, type BadgeTone } from "@leesbewijs/ui/badge";
import { Icon, type IconName } from "@leesbewijs/ui/icon";
import { useTranslations } from "next-intl";

export const verdictLooks: Readonly<
  Record<QuestionScore["verdict"], { readonly tone: BadgeTone; readonly icon: IconName }>
> = {
  correct: { tone: "good", icon: "check" },
  partial: { tone: "warning", icon: "half" },
  incorrect: { tone: "bad", icon: "cross" },
  unanswered: { tone: "plain", icon: "blank" },
  void: { tone: "info", icon: "info" },
};

type Judged = Pick<QuestionScore, "verdict" | "proved">;

/** The name of what is said of an answer: where answer and proof were judged apart and one was right, which one. */
export function verdictOf({ verdict, proved }: Judged): QuestionScore["verdict"] | "answerOnly" | "proofOnly" {
  if (verdict !== "partial" || proved === null) return verdict;
  return proved ? "proofOnly" : "answerOnly";
}

/** How an answer was judged: a drawing and a word. */
export function VerdictBadge({ score }: { readonly score: Judged }) {
  const t = useTranslations("quiz");
  const look = verdictLooks[score.verdict];
  return (
    <Badge tone={look.tone}>
      <Icon name={look.icon} className="size-4" />
      {t(`verdict.${verdictOf(score)}`)}
    </Badge>
  );
}

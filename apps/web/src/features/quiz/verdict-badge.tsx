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
};

/** How an answer was judged: a drawing and a word. */
export function VerdictBadge({ verdict }: { readonly verdict: QuestionScore["verdict"] }) {
  const t = useTranslations("quiz");
  const look = verdictLooks[verdict];
  return (
    <Badge tone={look.tone}>
      <Icon name={look.icon} className="size-4" />
      {t(`verdict.${verdict}`)}
    </Badge>
  );
}

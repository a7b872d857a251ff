import type { Verdict } from "@leesbewijs/domain";
import { Icon, type IconName } from "@leesbewijs/ui/icon";
import { useTranslations } from "next-intl";

const looks: { readonly [V in Verdict]: { readonly icon: IconName; readonly ink: string } } = {
  correct: { icon: "check", ink: "text-good" },
  partial: { icon: "half", ink: "text-warn" },
  incorrect: { icon: "cross", ink: "text-bad" },
  unanswered: { icon: "blank", ink: "text-soft" },
};

/** How one answer was judged, as a drawing of its own shape; the word is there for those who do not see it. */
export function VerdictMark({ verdict, said = false }: { readonly verdict: Verdict; readonly said?: boolean }) {
  const t = useTranslations("teacher.results");
  return (
    <span className={`inline-flex items-center gap-1.5 ${looks[verdict].ink}`}>
      <Icon name={looks[verdict].icon} />
      <span className={said ? "" : "sr-only"}>{t(`verdicts.${verdict}`)}</span>
    </span>
  );
}

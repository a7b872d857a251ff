import type { Verdict } from "@leesbewijs/domain";
import { Icon, type IconName } from "@leesbewijs/ui/icon";
import { useTranslations } from "next-intl";

const looks: { readonly [V in Verdict]: { readonly icon: IconName; readonly ink: string } } = {
  correct: { icon: "check", ink: "text-good" },
  partial: { icon: "half", ink: "text-warn" },
  incorrect: { icon: "cross", ink: "text-bad" },
  unanswered: { icon: "blank", ink: "text-soft" },
  void: { icon: "info", ink: "text-accent" },
};

type Props = {
  readonly verdict: Verdict;
  /** Whether the sentence that was pointed at is proof; null where none was asked. */
  readonly proved?: boolean | null;
  readonly said?: boolean;
};

/** How one answer was judged, as a drawing of its own shape; the word is there for those who do not see it. */
export function VerdictMark({ verdict, proved = null, said = false }: Props) {
  const t = useTranslations("teacher.results");
  const halves = verdict === "partial" && proved !== null ? (proved ? "proofOnly" : "answerOnly") : null;
  return (
    <span className={`inline-flex items-center gap-1.5 ${looks[verdict].ink}`}>
      <Icon name={looks[verdict].icon} />
      {halves ? <span aria-hidden="true">{t(`halves.${halves}`)}</span> : null}
      <span className={said ? "" : "sr-only"}>{t(`verdicts.${halves ?? verdict}`)}</span>
    </span>
  );
}

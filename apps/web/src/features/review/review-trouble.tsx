import { Notice } from "@leesbewijs/ui/notice";
import { useTranslations } from "next-intl";
import type { Trouble } from "@/shell/problem-code";

/** Why an answer was not taken, and what to do. */
export function ReviewTrouble({ trouble }: { readonly trouble: Trouble | null }) {
  const t = useTranslations("review");
  const problem = useTranslations("problem");
  const said =
    trouble === null
      ? null
      : trouble === "offline"
        ? t("offline")
        : trouble === "staleVersion"
          ? t("stale")
          : problem(trouble);
  return (
    <div role="alert" className="empty:hidden">
      {said === null ? null : <Notice tone="bad" title={said} />}
    </div>
  );
}

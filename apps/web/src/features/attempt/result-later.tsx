import type { AttemptResult } from "@leesbewijs/domain";
import { Notice } from "@leesbewijs/ui/notice";
import { useFormatter, useTranslations } from "next-intl";

/** The attempt is in, and its result is not shown yet: when it will be, as far as that is known. */
export function ResultLater({ attempt }: { readonly attempt: AttemptResult }) {
  const t = useTranslations("result");
  const format = useFormatter();
  return (
    <Notice tone="good" title={t("handedIn", { answered: attempt.answered, total: attempt.questions.length })}>
      <p>
        {attempt.releasedAt
          ? t("releasedOn", {
              day: format.dateTime(attempt.releasedAt, { weekday: "long", day: "numeric", month: "long" }),
              time: format.dateTime(attempt.releasedAt, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }),
            })
          : t("releasedByTeacher")}
      </p>
      {attempt.late ? <p>{t("late")}</p> : null}
    </Notice>
  );
}

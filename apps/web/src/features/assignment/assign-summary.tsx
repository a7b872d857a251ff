"use client";

import type { AssignmentSettings, ClassId } from "@leesbewijs/domain";
import { Notice } from "@leesbewijs/ui/notice";
import { useFormatter, useTranslations } from "next-intl";
import { fullMoment } from "@/i18n/moments";
import { AssignArranged } from "./assign-arranged";

type Props = {
  readonly settings: AssignmentSettings;
  readonly classId: ClassId;
  readonly className: string;
  readonly quizTitle: string;
  readonly questions: number;
};

/** What will happen, in words, before anything is sent. */
export function AssignSummary({ settings, classId, className, quizTitle, questions }: Props) {
  const t = useTranslations("teacher.assign");
  const format = useFormatter();
  const { opensAt, dueAt, closesAt, mode, maxAttempts, countedAttempt, textOpen, feedback } = settings;
  const late = dueAt < closesAt;
  return (
    <Notice title={t("summaryTitle")}>
      <p>
        {t("summary", {
          className,
          quiz: quizTitle,
          questions,
          mode,
          opens: format.dateTime(opensAt, fullMoment),
          due: format.dateTime(dueAt, fullMoment),
        })}
      </p>
      <p>{late ? t("summaryLate", { closes: format.dateTime(closesAt, fullMoment) }) : t("summaryNotLate")}</p>
      <p>
        {t("summaryRules", {
          tries: maxAttempts,
          counted: countedAttempt,
          text: textOpen ? "open" : "closed",
          feedback,
        })}
      </p>
      <AssignArranged classId={classId} settings={settings} />
    </Notice>
  );
}

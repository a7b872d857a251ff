"use client";

import type { AssignmentSettings, ChosenStudents, ClassId } from "@leesbewijs/domain";
import { Notice } from "@leesbewijs/ui/notice";
import { useFormatter, useTranslations } from "next-intl";
import { fullMoment } from "@/i18n/moments";
import { AssignArranged } from "./assign-arranged";

type Props = {
  readonly settings: AssignmentSettings;
  readonly classId: ClassId;
  readonly className: string;
  readonly personIds: ChosenStudents;
  /** Of those who were chosen, where it is not for the whole class. */
  readonly names: readonly string[];
  readonly quizTitle: string;
  readonly questions: number;
};

/** How many names are read out before the rest is counted. */
const few = 6;

/** What will happen, in words, before anything is sent. */
export function AssignSummary({ settings, classId, className, personIds, names, quizTitle, questions }: Props) {
  const t = useTranslations("teacher.assign");
  const format = useFormatter();
  const { opensAt, dueAt, closesAt, mode, maxAttempts, countedAttempt, textOpen, feedback } = settings;
  const late = dueAt < closesAt;
  return (
    <Notice title={t("summaryTitle")}>
      <p>
        {t(personIds ? "summarySome" : "summary", {
          className,
          students: names.length,
          names: format.list(
            names.length > few ? [...names.slice(0, few - 1), t("more", { count: names.length - few + 1 })] : names,
          ),
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
      <AssignArranged classId={classId} personIds={personIds} settings={settings} />
    </Notice>
  );
}

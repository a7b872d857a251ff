"use client";

import type { AssignmentSettings, ChosenStudents, ClassId } from "@leesbewijs/domain";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useFormatter, useTranslations } from "next-intl";
import { fullMoment } from "@/i18n/moments";
import { useTRPC } from "@/trpc/client";

type Props = {
  readonly classId: ClassId;
  readonly personIds: ChosenStudents;
  readonly settings: AssignmentSettings;
};

/** For whom of the class something else will hold, before anything is sent. */
export function AssignArranged({ classId, personIds, settings }: Props) {
  const t = useTranslations("teacher.arrangement");
  const format = useFormatter();
  const trpc = useTRPC();
  const { opensAt, dueAt, closesAt, maxAttempts } = settings;
  const asked = useQuery(
    trpc.arrangement.preview.queryOptions(
      { classId, personIds, opensAt, dueAt, closesAt, maxAttempts },
      { placeholderData: keepPreviousData },
    ),
  );
  return (asked.data ?? []).map(({ personId, displayName, terms }) => (
    <p key={personId}>
      {t("sentence", {
        name: displayName,
        due: format.dateTime(terms.dueAt, fullMoment),
        closes: format.dateTime(terms.closesAt, fullMoment),
        tries: terms.maxAttempts,
      })}
    </p>
  ));
}

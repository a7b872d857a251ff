"use client";

import type { AssignmentResults, AssignmentTimes } from "@leesbewijs/domain";
import { useFormatter, useTranslations } from "next-intl";
import { fullMoment } from "@/i18n/moments";
import { useTimes } from "./use-times";

type Props = { readonly initial: AssignmentTimes; readonly settings: AssignmentResults["settings"] };

/** A sentence for everybody for whom something else holds than for the class. */
export function ArrangedList({ initial, settings }: Props) {
  const t = useTranslations("teacher.arrangement");
  const format = useFormatter();
  const { students } = useTimes(initial.assignmentId, initial).data ?? initial;
  const later = students.some(({ terms }) => terms.closesAt > settings.closesAt);
  if (students.length === 0) return null;
  return (
    <section aria-labelledby="arranged" className="grid gap-1">
      <h2 id="arranged" className="text-xl">
        {t("title")}
      </h2>
      <ul className="grid gap-1">
        {students.map(({ personId, displayName, own, terms }) => (
          <li key={personId}>
            {t("sentence", {
              name: displayName,
              due: format.dateTime(terms.dueAt, fullMoment),
              closes: format.dateTime(terms.closesAt, fullMoment),
              tries: terms.maxAttempts,
            })}{" "}
            {own?.opensAt ? t("opens", { opens: format.dateTime(own.opensAt, fullMoment) }) : null}
          </li>
        ))}
      </ul>
      {later && settings.feedback === "afterClose" ? <p className="text-base text-soft">{t("afterClose")}</p> : null}
    </section>
  );
}

"use client";

import { Button } from "@leesbewijs/ui/button";
import { useTranslations } from "next-intl";
import type { ClassInHand, ClassStudent } from "./use-class";

type Props = { readonly inHand: ClassInHand; readonly students: readonly ClassStudent[] };

/** Who joined by code and waits to be let in. */
export function WaitingStudents({ inHand, students }: Props) {
  const t = useTranslations("teacher.waiting");
  return (
    <section aria-labelledby="waiting" className="grid gap-4 rounded-md border-l-4 border-warn bg-warn-wash p-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 id="waiting" className="text-2xl">
          {t("title", { count: students.length })}
        </h2>
        {students.length > 1 ? (
          <Button busy={inHand.busy} onClick={() => inHand.admit(students.map(({ personId }) => personId))}>
            {t("admitAll")}
          </Button>
        ) : null}
      </div>
      <p>{t("note")}</p>
      <ul className="grid gap-2">
        {students.map((student) => (
          <li
            key={student.personId}
            className="flex flex-wrap items-center justify-between gap-3 border-t border-line pt-2"
          >
            <span>
              <span className="font-semibold">{student.displayName}</span>{" "}
              <span className="text-base text-soft">{student.username}</span>
            </span>
            <span className="flex flex-wrap gap-2">
              <Button
                look="second"
                busy={inHand.busy}
                aria-label={t("admitName", { name: student.displayName })}
                onClick={() => inHand.admit([student.personId])}
              >
                {t("admit")}
              </Button>
              <Button
                look="quiet"
                busy={inHand.busy}
                aria-label={t("turnAwayName", { name: student.displayName })}
                onClick={() => inHand.remove(student)}
              >
                {t("turnAway")}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

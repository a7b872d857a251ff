"use client";

import type { ListAdded as Added } from "@leesbewijs/domain";
import { Notice } from "@leesbewijs/ui/notice";
import { useTranslations } from "next-intl";
import type { RefObject } from "react";
import { type SchoolAddress, SignInCards } from "./sign-in-cards";
import type { ListTarget } from "./use-student-list";

type Props = {
  readonly into: ListTarget;
  readonly added: Added;
  readonly className: string;
  readonly school: SchoolAddress;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
};

/** What adding a list did, with the cards of those who are new. */
export function ListAdded({ into, added, className, school, headingRef }: Props) {
  const t = useTranslations("teacher.list");
  const { cards, enrolled, unchanged, rejected } = added;
  return (
    <div className="grid grid-cols-1 gap-6">
      <h2 ref={headingRef} tabIndex={-1} className="text-2xl print:hidden">
        {t("done")}
      </h2>
      <p className="print:hidden">
        {t(into.kind === "class" ? "doneText" : "donePeople", { made: cards.length, enrolled, unchanged })}
      </p>
      {rejected.length > 0 ? (
        <Notice tone="warning" title={t("rejected", { count: rejected.length })} className="print:hidden">
          <ul className="list-disc pl-5">
            {rejected.map(({ student, reason }) => (
              <li key={JSON.stringify(student)}>
                {student.givenName} {student.namePrefix} {student.familyName}: {t(`reason.${reason}`)}
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {cards.length > 0 ? <SignInCards cards={cards} className={className} school={school} /> : null}
    </div>
  );
}

"use client";

import { Notice } from "@leesbewijs/ui/notice";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { ProblemNotice } from "@/shell/problem-notice";
import { ListAdded } from "./list-added";
import { ListPreview } from "./list-preview";
import { ListSource } from "./list-source";
import type { SchoolAddress } from "./sign-in-cards";
import { type ListTarget, useStudentList } from "./use-student-list";

type Props = {
  readonly into: ListTarget;
  /** What stands on the cards beside the name of the school. */
  readonly className: string;
  readonly school: SchoolAddress;
};

/** From a list to people in a class or a school: nothing is stored before it was looked over. */
export function StudentList({ into, className, school }: Props) {
  const t = useTranslations("teacher.list");
  const list = useStudentList(into);
  const heading = useRef<HTMLHeadingElement>(null);
  const stage = list.added ? "added" : list.list ? "look" : "source";
  useEffect(() => {
    if (stage !== "source") heading.current?.focus();
  }, [stage]);
  if (list.added)
    return <ListAdded into={into} added={list.added} className={className} school={school} headingRef={heading} />;
  return (
    <div className="grid grid-cols-1 gap-8">
      <ListSource list={list} />
      <div role="alert" className="empty:absolute">
        {list.refusal === null ? null : (
          <Notice
            tone="warning"
            title={
              list.refusal === "noText" || list.refusal === "tooLong"
                ? t(`refused.${list.refusal}`)
                : t("refused.damaged")
            }
          />
        )}
      </div>
      <ProblemNotice error={list.error} />
      {list.list ? <ListPreview list={list} read={list.list} headingRef={heading} /> : null}
    </div>
  );
}

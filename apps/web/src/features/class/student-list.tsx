"use client";

import type { ClassId } from "@leesbewijs/domain";
import { Notice } from "@leesbewijs/ui/notice";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { ProblemNotice } from "@/shell/problem-notice";
import { ListAdded } from "./list-added";
import { ListPreview } from "./list-preview";
import { ListSource } from "./list-source";
import type { SchoolAddress } from "./sign-in-cards";
import { useStudentList } from "./use-student-list";

type Props = { readonly classId: ClassId; readonly className: string; readonly school: SchoolAddress };

/** From a list to students in a class: nothing is stored before it was looked over. */
export function StudentList({ classId, className, school }: Props) {
  const t = useTranslations("teacher.list");
  const list = useStudentList(classId);
  const heading = useRef<HTMLHeadingElement>(null);
  const stage = list.added ? "added" : list.list ? "look" : "source";
  useEffect(() => {
    if (stage !== "source") heading.current?.focus();
  }, [stage]);
  if (list.added) return <ListAdded added={list.added} className={className} school={school} headingRef={heading} />;
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

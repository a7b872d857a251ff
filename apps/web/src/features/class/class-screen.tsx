"use client";

import type { ClassForTeacher } from "@leesbewijs/domain";
import { Notice } from "@leesbewijs/ui/notice";
import { useTranslations } from "next-intl";
import { ProblemNotice } from "@/shell/problem-notice";
import { ClassStudents } from "./class-students";
import { JoinCodeCard } from "./join-code-card";
import { RemovedStudent } from "./removed-student";
import { useClass } from "./use-class";
import { WaitingStudents } from "./waiting-students";

type Props = { readonly initial: ClassForTeacher; readonly joinAddress: string };

/** A class: its code, who waits at the door, and who is in. */
export function ClassScreen({ initial, joinAddress }: Props) {
  const t = useTranslations("teacher");
  const inHand = useClass(initial);
  const { students } = inHand.group;
  const waiting = students.filter(({ state }) => state === "pending");
  const inside = students.filter(({ state }) => state !== "pending");
  return (
    <div className="grid gap-8">
      <div className="print:hidden">
        <ProblemNotice error={inHand.error} />
        {inHand.stale ? <Notice tone="warning" role="status" title={t("students.stale")} /> : null}
        {inHand.removed ? (
          <RemovedStudent key={inHand.removed.personId} inHand={inHand} student={inHand.removed} />
        ) : null}
      </div>
      <section aria-labelledby="code" className="grid gap-4">
        <h2 id="code" className="text-2xl print:hidden">
          {t("joinCode.title")}
        </h2>
        <JoinCodeCard inHand={inHand} joinAddress={joinAddress} />
      </section>
      <div role="status" className="sr-only">
        {t("waiting.title", { count: waiting.length })}
      </div>
      {waiting.length > 0 ? (
        <div className="print:hidden">
          <WaitingStudents inHand={inHand} students={waiting} />
        </div>
      ) : null}
      <section aria-labelledby="students" className="grid gap-4 print:hidden">
        <h2 id="students" className="text-2xl">
          {t("students.title", { count: inside.length })}
        </h2>
        <ClassStudents inHand={inHand} students={inside} />
      </section>
    </div>
  );
}

"use client";

import type { ClassForTeacher } from "@leesbewijs/domain";
import { buttonLook } from "@leesbewijs/ui/button";
import { Notice } from "@leesbewijs/ui/notice";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { paths } from "@/paths";
import { ProblemNotice } from "@/shell/problem-notice";
import { ArchiveClass } from "./archive-class";
import { ClassGroups } from "./class-groups";
import { ClassStudents } from "./class-students";
import { JoinCodeCard } from "./join-code-card";
import { NewCards } from "./new-cards";
import { RemovedStudent } from "./removed-student";
import { type SchoolAddress, SignInCards } from "./sign-in-cards";
import { useClass } from "./use-class";
import { WaitingStudents } from "./waiting-students";

type Props = { readonly initial: ClassForTeacher; readonly joinAddress: string; readonly school: SchoolAddress };

/** A class: its code, who waits at the door, and who is in. */
export function ClassScreen({ initial, joinAddress, school }: Props) {
  const t = useTranslations("teacher");
  const inHand = useClass(initial);
  const { students, classId, name } = inHand.group;
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
      {inHand.cards.length > 0 ? <SignInCards cards={inHand.cards} className={name} school={school} /> : null}
      <section aria-labelledby="code" className={inHand.cards.length > 0 ? "grid gap-4 print:hidden" : "grid gap-4"}>
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
        <Link href={paths.teacher.studentList(classId)} className={buttonLook("second", "justify-self-start")}>
          {t("list.link")}
        </Link>
        <ClassStudents inHand={inHand} students={inside} />
        <div>
          <NewCards inHand={inHand} students={inside} />
        </div>
      </section>
      <section aria-labelledby="groups" className="grid gap-4 print:hidden">
        <h2 id="groups" className="text-2xl">
          {t("groups.title")}
        </h2>
        <ClassGroups group={inHand.group} students={inside} />
      </section>
      <section aria-labelledby="archive" className="grid gap-4 border-t border-line pt-6 print:hidden">
        <h2 id="archive" className="text-2xl">
          {t("archive.title")}
        </h2>
        <p>{t("archive.what")}</p>
        <ArchiveClass classId={classId} name={name} archived={false} />
      </section>
    </div>
  );
}

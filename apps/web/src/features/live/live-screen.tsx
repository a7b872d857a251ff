"use client";

import type { BoardForTeacher } from "@leesbewijs/domain";
import { buttonLook } from "@leesbewijs/ui/button";
import { EmptyState } from "@leesbewijs/ui/empty-state";
import { Notice } from "@leesbewijs/ui/notice";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { paths } from "@/paths";
import { ProblemNotice } from "@/shell/problem-notice";
import { BoardAge } from "./board-age";
import { BoardCounts } from "./board-counts";
import { BoardQuestions } from "./board-questions";
import { BoardStudents } from "./board-students";
import { useTeacherBoard } from "./use-board";

/** Where a class is with its work, for its teacher: it renews itself as long as it is looked at. */
export function LiveScreen({ initial }: { readonly initial: BoardForTeacher }) {
  const t = useTranslations("live");
  const { board, stale, error } = useTeacherBoard(initial);
  const { assignmentId, counts, questions, stuck } = board;
  const sticking = stuck && questions[stuck.number - 1];
  const idle = counts.students > 0 && counts.notStarted === counts.students;
  return (
    <div className="grid gap-6">
      <BoardAge asOf={board.asOf} stale={stale} />
      <ProblemNotice error={stale ? error : null} />
      <noscript>
        <p>{t("withoutScript")}</p>
      </noscript>
      {idle ? (
        <EmptyState title={t("empty.title")}>
          <p>{t("empty.text")}</p>
        </EmptyState>
      ) : (
        <BoardCounts counts={counts} />
      )}
      {sticking ? (
        <Notice tone="warning" title={t("stuck.title", { number: sticking.number })}>
          <p>
            {stuck.because === "missed"
              ? t("stuck.missed", { missed: sticking.missed ?? 0, answered: sticking.answered })
              : t("stuck.time")}
          </p>
        </Notice>
      ) : null}
      <p className="flex flex-wrap gap-3">
        <Link href={paths.teacher.liveProjector(assignmentId)} className={buttonLook("second")}>
          {t("toProjector")}
        </Link>
        <Link href={paths.teacher.discuss(assignmentId)} className={buttonLook("second")}>
          {t("toDiscuss")}
        </Link>
      </p>
      <section aria-labelledby="students" className="grid gap-3">
        <h2 id="students" className="text-2xl">
          {t("students.title")}
        </h2>
        <BoardStudents board={board} />
      </section>
      <section aria-labelledby="questions" className="grid gap-3">
        <h2 id="questions" className="text-2xl">
          {t("questions.title")}
        </h2>
        <p className="max-w-prose text-base text-soft">{t("questions.note")}</p>
        <BoardQuestions board={board} />
      </section>
    </div>
  );
}

"use client";

import type { BoardForProjector } from "@leesbewijs/domain";
import { EmptyState } from "@leesbewijs/ui/empty-state";
import { useTranslations } from "next-intl";
import { BoardAge } from "./board-age";
import { BoardCounts } from "./board-counts";
import { useProjectorBoard } from "./use-board";

/** Where a class is with its work, for everybody in the room: large, without names, and without what is right. */
export function ProjectorScreen({ initial }: { readonly initial: BoardForProjector }) {
  const t = useTranslations("live");
  const { board, stale } = useProjectorBoard(initial);
  const { counts, questions, stuck } = board;
  const idle = counts.students > 0 && counts.notStarted === counts.students;
  return (
    <div className="grid gap-8">
      <BoardAge asOf={board.asOf} pausedAt={board.pausedAt} stale={stale} />
      {idle ? <EmptyState title={t("empty.title")} /> : <BoardCounts counts={counts} large />}
      {stuck ? (
        <p className="text-2xl font-semibold">{t(`stuck.room.${stuck.because}`, { number: stuck.number })}</p>
      ) : null}
      <section aria-labelledby="questions" className="grid gap-3">
        <h2 id="questions" className="text-2xl">
          {t("questions.room")}
        </h2>
        <ol className="grid gap-x-8 gap-y-3 sm:grid-cols-2">
          {questions.map(({ questionId, number, answered }) => (
            <li key={questionId} className="grid grid-cols-[3rem_1fr_auto] items-center gap-3 text-xl">
              <span aria-hidden="true" className="font-serif font-bold tabular-nums">
                {number}
              </span>
              <progress
                className="bar"
                value={answered}
                max={Math.max(1, counts.students)}
                aria-label={t("questions.answeredBar", { number })}
              />
              <span className="min-w-16 text-right tabular-nums">
                {t("students.answeredOf", { answered, count: counts.students })}
              </span>
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}

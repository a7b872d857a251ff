import type { AssignmentResults } from "@leesbewijs/domain";
import { Badge } from "@leesbewijs/ui/badge";
import { Cell, HeadCell } from "@leesbewijs/ui/table";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { shortMoment } from "@/i18n/moments";
import { paths } from "@/paths";
import { ArrangementDialog } from "./arrangement-dialog";
import { NoteDialog } from "./note-dialog";
import type { ResultRow } from "./sort-rows";
import { VerdictMark } from "./verdict-mark";
import { WorkStateBadge } from "./work-state-badge";

type Props = {
  readonly row: ResultRow;
  readonly results: Pick<AssignmentResults, "assignmentId" | "columns" | "questions" | "nTerm">;
  readonly timeZone: string;
  readonly onChanged: () => Promise<unknown>;
};

/** One student's line in the results. */
export function ResultsRow({ row, results, timeZone, onChanged }: Props) {
  const t = useTranslations("teacher.results");
  const format = useFormatter();
  const { score, attemptId } = row;
  const { assignmentId, columns, questions, nTerm } = results;
  return (
    <tr>
      <HeadCell scope="row" className="sticky left-0 z-10 max-w-36 border-r bg-sheet sm:max-w-80 sm:min-w-72">
        <span className="flex flex-wrap items-center justify-between gap-x-1 sm:flex-nowrap">
          {attemptId ? <Link href={paths.teacher.attempt(attemptId)}>{row.displayName}</Link> : row.displayName}
          {row.comment ? <span className="sr-only">{t("hasComment")}</span> : null}
          <span className="flex">
            <NoteDialog assignmentId={assignmentId} row={row} onChanged={onChanged} />
            <ArrangementDialog assignmentId={assignmentId} student={row} timeZone={timeZone} onChanged={onChanged} />
          </span>
        </span>
      </HeadCell>
      <Cell>
        <WorkStateBadge state={row.state} />
      </Cell>
      <Cell className="whitespace-nowrap tabular-nums">
        {score ? (
          <>
            <span className="font-semibold">
              {format.number(score.points / Math.max(score.possible, 0.01), {
                style: "percent",
                maximumFractionDigits: 0,
              })}
            </span>{" "}
            <span className="text-soft">{t("points", { points: score.points, possible: score.possible })}</span>
          </>
        ) : (
          <Nothing said={t("noScore")} />
        )}
      </Cell>
      {nTerm === null ? null : (
        <Cell className="font-semibold whitespace-nowrap tabular-nums">
          {row.mark === null ? <Nothing said={t("noMark")} /> : format.number(row.mark, { minimumFractionDigits: 1 })}
        </Cell>
      )}
      <Cell className="whitespace-nowrap tabular-nums">{t("answeredOf", { answered: row.answered, questions })}</Cell>
      <Cell className="tabular-nums">{format.number(row.attempts)}</Cell>
      <Cell className="whitespace-nowrap">
        {row.submittedAt ? format.dateTime(row.submittedAt, shortMoment) : <Nothing said={t("notHandedIn")} />}
        {row.late ? (
          <span className="ml-2">
            <Badge tone="warning">{t("late")}</Badge>
          </span>
        ) : null}
      </Cell>
      {columns.map(({ questionId }) => {
        const found = row.questions.find((one) => one.questionId === questionId);
        return (
          <Cell key={questionId} className="text-center">
            {found ? (
              <>
                <VerdictMark verdict={found.verdict} proved={found.proved} />
                {row.overridden.includes(questionId) ? (
                  <>
                    <span aria-hidden="true">*</span>
                    <span className="sr-only"> ({t("byHand")})</span>
                  </>
                ) : null}
              </>
            ) : (
              <Nothing said={t("notHandedIn")} />
            )}
          </Cell>
        );
      })}
    </tr>
  );
}

function Nothing({ said }: { readonly said: string }) {
  return (
    <>
      <span aria-hidden="true" className="text-soft">
        ·
      </span>
      <span className="sr-only">{said}</span>
    </>
  );
}

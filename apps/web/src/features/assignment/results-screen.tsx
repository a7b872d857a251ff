"use client";

import type { AssignmentResults, AssignmentTimes } from "@leesbewijs/domain";
import { Button } from "@leesbewijs/ui/button";
import { ConfirmButton } from "@leesbewijs/ui/confirm-button";
import { EmptyState } from "@leesbewijs/ui/empty-state";
import { Notice } from "@leesbewijs/ui/notice";
import { useMutation, useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { clockTime } from "@/i18n/moments";
import { paths } from "@/paths";
import { ProblemNotice } from "@/shell/problem-notice";
import { useTRPC } from "@/trpc/client";
import { ArrangedList } from "./arranged-list";
import { ChangeAudience } from "./change-audience";
import { ChangeMoments } from "./change-moments";
import { GiveBack } from "./give-back";
import { MarksDialog } from "./marks-dialog";
import { ResultsHead } from "./results-head";
import { ResultsQuestions } from "./results-questions";
import { ResultsTable } from "./results-table";
import type { ResultOrder } from "./sort-rows";
import { TakenAway } from "./taken-away";
import { TimeControls } from "./time-controls";
import { whenToLook } from "./when-to-look";

type Props = {
  readonly initial: AssignmentResults;
  readonly times: AssignmentTimes;
  readonly order: ResultOrder;
  readonly timeZone: string;
  /** Where else to look at it. */
  readonly children: ReactNode;
};

/** The results of an assignment, which renew themselves while the class is at work. */
export function ResultsScreen({ initial, times, order, timeZone, children }: Props) {
  const t = useTranslations("teacher");
  const format = useFormatter();
  const trpc = useTRPC();
  const { assignmentId } = initial;
  const [away, setAway] = useState(false);
  // While the tab is hidden, TanStack Query does not ask.
  const asked = useQuery(
    trpc.assignment.results.queryOptions(
      { assignmentId },
      { initialData: initial, enabled: !away, refetchInterval: (query) => whenToLook(query.state.data?.rows ?? []) },
    ),
  );
  const archive = useMutation(
    trpc.assignment.archive.mutationOptions({ onSuccess: (_, { archived }) => setAway(archived) }),
  );
  const results = asked.data;
  const time = format.dateTime(results.asOf, clockTime);
  if (away) {
    return (
      <div className="grid gap-6">
        <h1 lang={results.settings.language} className="text-3xl">
          {results.lessonTitle}
        </h1>
        <TakenAway busy={archive.isPending} onUndo={() => archive.mutate({ assignmentId, archived: false })} />
        <ProblemNotice error={archive.error} />
      </div>
    );
  }
  return (
    <div className="grid gap-6">
      <ResultsHead results={results} />
      {children}
      <div className="flex flex-wrap gap-3 print:hidden">
        <ChangeMoments assignment={results} timeZone={timeZone} onChanged={asked.refetch} />
        <ChangeAudience results={results} onChanged={asked.refetch} />
        {results.settings.mode === "test" ? <MarksDialog results={results} onChanged={asked.refetch} /> : null}
        <ConfirmButton
          label={t("results.takeAway")}
          title={t("results.takeAwayAsk")}
          confirm={t("results.takeAway")}
          cancel={t("form.cancel")}
          busy={archive.isPending}
          onConfirm={() => archive.mutate({ assignmentId, archived: true })}
        >
          <p>{t("results.takeAwayNote")}</p>
        </ConfirmButton>
      </div>
      <ProblemNotice error={archive.error} />
      <TimeControls initial={times} onChanged={asked.refetch} />
      <ArrangedList initial={times} settings={results.settings} />
      {results.settings.feedback === "whenReturned" ? <GiveBack results={results} onChanged={asked.refetch} /> : null}
      {results.rows.length === 0 ? (
        <EmptyState title={t(results.wholeClass ? "results.noStudents" : "results.nobodyChosen")}>
          <Link href={paths.teacher.class(results.classId)}>{t("results.toClass")}</Link>
        </EmptyState>
      ) : null}
      {results.rows.length > 0 && results.rows.every((row) => row.score === null) ? (
        <EmptyState title={t("results.nobodyYet")}>
          <p>{t("results.nobodyYetNote")}</p>
        </EmptyState>
      ) : null}
      {asked.isError ? (
        <Notice tone="warning" role="status" title={t("results.stale", { time })}>
          <Button
            look="second"
            className="justify-self-start"
            busy={asked.isFetching}
            onClick={() => void asked.refetch()}
          >
            {t("form.again")}
          </Button>
        </Notice>
      ) : (
        <p className="text-base text-soft">
          {whenToLook(results.rows) === false ? t("results.asOfStill", { time }) : t("results.asOf", { time })}
        </p>
      )}
      {results.rows.length > 0 ? (
        <ResultsTable results={results} order={order} timeZone={timeZone} onChanged={asked.refetch} />
      ) : null}
      <ResultsQuestions results={results} />
    </div>
  );
}

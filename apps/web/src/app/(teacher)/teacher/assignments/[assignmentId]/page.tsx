import type { Metadata } from "next";
import { cache } from "react";
import { requireActor } from "@/auth/actor";
import { ExportResults } from "@/features/assignment/export-results";
import { ResultsScreen } from "@/features/assignment/results-screen";
import { SignalsList } from "@/features/assignment/signals-list";
import { resultOrders } from "@/features/assignment/sort-rows";
import { SharedReflections } from "@/features/reflection/shared-reflections";
import { ClientWords } from "@/i18n/client-words";
import { AssignmentWays } from "./assignment-ways";
import { FlagList } from "./flag-list";
import { TRPCClient } from "@/trpc/client";
import { api, found } from "@/trpc/server";

type Props = PageProps<"/teacher/assignments/[assignmentId]">;

const load = cache(async (id: string) => found((await api()).assignment.results({ assignmentId: id })));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const results = await load((await params).assignmentId);
  return { title: `${results.className} - ${results.lessonTitle}` };
}

export default async function ResultsPage({ params, searchParams }: Props) {
  const [{ assignmentId }, { sort }, actor] = await Promise.all([params, searchParams, requireActor("teacher")]);
  // What is overdue is handed in by this; the rest looks at it afterwards.
  const results = await load(assignmentId);
  const caller = await api();
  const [flags, signals, times, reflections] = await Promise.all([
    found(caller.flag.list({ assignmentId })),
    found(caller.assignment.listSignals({ assignmentId })),
    found(caller.assignment.getTimes({ assignmentId })),
    found(caller.reflection.listForTeacher({ assignmentId })),
  ]);
  const order = resultOrders.find((one) => one === sort) ?? "name";
  return (
    <TRPCClient>
      <ClientWords of={["teacher", "correction", "exportFile", "problem"]}>
        <ResultsScreen initial={results} times={times} order={order} timeZone={actor.timeZone}>
          <AssignmentWays assignmentId={assignmentId} />
        </ResultsScreen>
        <FlagList assignmentId={assignmentId} {...flags} />
        <ExportResults assignmentId={results.assignmentId} />
      </ClientWords>
      <SignalsList signals={signals} />
      <SharedReflections reflections={reflections} />
    </TRPCClient>
  );
}

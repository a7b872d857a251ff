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
  const flags = await found((await api()).flag.list({ assignmentId }));
  const signals = await found((await api()).assignment.listSignals({ assignmentId }));
  const times = await found((await api()).assignment.getTimes({ assignmentId }));
  const order = resultOrders.find((one) => one === sort) ?? "name";
  const reflections = await found((await api()).reflection.listForTeacher({ assignmentId }));
  return (
    <TRPCClient>
      <ClientWords of={["teacher", "correction", "exportFile", "problem"]}>
        <ResultsScreen initial={await load(assignmentId)} times={times} order={order} timeZone={actor.timeZone}>
          <AssignmentWays assignmentId={assignmentId} />
        </ResultsScreen>
        <FlagList assignmentId={assignmentId} {...flags} />
        <ExportResults assignmentId={(await load(assignmentId)).assignmentId} />
      </ClientWords>
      <SignalsList signals={signals} />
      <SharedReflections reflections={reflections} />
    </TRPCClient>
  );
}

import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { requireActor } from "@/auth/actor";
import { ExportResults } from "@/features/assignment/export-results";
import { ResultsScreen } from "@/features/assignment/results-screen";
import { SignalsList } from "@/features/assignment/signals-list";
import { resultOrders } from "@/features/assignment/sort-rows";
import { SharedReflections } from "@/features/reflection/shared-reflections";
import { ClientWords } from "@/i18n/client-words";
import { paths } from "@/paths";
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
        <ResultsScreen initial={await load(assignmentId)} times={times} order={order} timeZone={actor.timeZone} />
        <FlagList assignmentId={assignmentId} {...flags} />
        <ExportResults assignmentId={(await load(assignmentId)).assignmentId} />
      </ClientWords>
      <SignalsList signals={signals} />
      <p className="mt-6">
        <Link href={paths.teacher.live(assignmentId)}>{(await getTranslations("live"))("link")}</Link>
      </p>
      <p>
        <Link href={paths.teacher.discuss(assignmentId)}>{(await getTranslations("discussion"))("link")}</Link>
      </p>
      <p>
        <Link href={paths.teacher.items(assignmentId)}>{(await getTranslations("items"))("link")}</Link>
      </p>
      <p>
        <Link href={paths.teacher.heatMap(assignmentId)}>{(await getTranslations("heat"))("link")}</Link>
      </p>
      <p>
        <Link href={paths.teacher.memory(assignmentId)}>{(await getTranslations("memory"))("link")}</Link>
      </p>
      <SharedReflections reflections={reflections} />
    </TRPCClient>
  );
}

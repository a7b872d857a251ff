import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { requireActor } from "@/auth/actor";
import { ReportHead } from "@/features/assignment/report-head";
import { LiveScreen } from "@/features/live/live-screen";
import { ClientWords } from "@/i18n/client-words";
import { TRPCClient } from "@/trpc/client";
import { api, found } from "@/trpc/server";
import { ClassTime } from "./class-time";

type Props = PageProps<"/teacher/assignments/[assignmentId]/live">;

const load = cache(async (id: string) => {
  await requireActor("teacher");
  return found((await api()).board.get({ assignmentId: id }));
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, { className }] = await Promise.all([getTranslations("live"), load((await params).assignmentId)]);
  return { title: `${t("title")} - ${className}` };
}

export default async function LivePage({ params }: Props) {
  const [t, board] = await Promise.all([getTranslations("live"), load((await params).assignmentId)]);
  const times = await found((await api()).assignment.getTimes({ assignmentId: board.assignmentId }));
  return (
    <div className="grid gap-6">
      <ReportHead assignment={board} title={t("title")} back={t("back")} />
      <TRPCClient>
        <ClientWords of={["live", "teacher", "problem"]}>
          <ClassTime initial={times} />
          <LiveScreen initial={board} />
        </ClientWords>
      </TRPCClient>
    </div>
  );
}

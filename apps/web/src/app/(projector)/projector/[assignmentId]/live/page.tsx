import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { requireActor } from "@/auth/actor";
import { ProjectorScreen } from "@/features/live/projector-screen";
import { ClientWords } from "@/i18n/client-words";
import { paths } from "@/paths";
import { TRPCClient } from "@/trpc/client";
import { api, found } from "@/trpc/server";

type Props = PageProps<"/projector/[assignmentId]/live">;

const load = cache(async (id: string) => {
  await requireActor("teacher");
  return found((await api()).board.getForProjector({ assignmentId: id }));
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, { className }] = await Promise.all([getTranslations("live"), load((await params).assignmentId)]);
  return { title: `${t("roomTitle")} - ${className}` };
}

export default async function LiveProjectorPage({ params }: Props) {
  const [t, board] = await Promise.all([getTranslations("live"), load((await params).assignmentId)]);
  return (
    <div className="grid gap-6">
      <header className="grid gap-1">
        <p>
          <Link href={paths.teacher.live(board.assignmentId)} className="inline-flex min-h-11 items-center">
            {t("fromProjector")}
          </Link>
        </p>
        <h1 className="text-4xl" lang={board.language}>
          {board.lessonTitle}
        </h1>
        <p className="text-xl text-soft">
          {board.className} · {board.quizTitle}
        </p>
      </header>
      <TRPCClient>
        <ClientWords of={["live"]}>
          <ProjectorScreen initial={board} />
        </ClientWords>
      </TRPCClient>
    </div>
  );
}

import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { requireActor } from "@/auth/actor";
import { MemoryTable } from "@/features/assignment/memory-table";
import { paths } from "@/paths";
import { api, found } from "@/trpc/server";

type Props = PageProps<"/teacher/assignments/[assignmentId]/memory">;

const load = cache(async (id: string) => {
  await requireActor("teacher");
  return found((await api()).review.forAssignment({ assignmentId: id }));
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, memory] = await Promise.all([getTranslations("memory"), load((await params).assignmentId)]);
  return { title: `${t("title")} - ${memory.className}` };
}

export default async function MemoryPage({ params }: Props) {
  const [t, memory] = await Promise.all([getTranslations("memory"), load((await params).assignmentId)]);
  return (
    <div className="grid gap-6">
      <div className="grid gap-1">
        <h1 className="text-3xl">{t("title")}</h1>
        <p className="text-soft">
          {memory.className} · <span lang={memory.language}>{memory.lessonTitle}</span> ·{" "}
          {t("students", { count: memory.students })}
        </p>
      </div>
      <p className="max-w-prose">{t("intro")}</p>
      {memory.off > 0 ? <p>{t("off", { count: memory.off })}</p> : null}
      <MemoryTable memory={memory} />
      <Link href={paths.teacher.assignment(memory.assignmentId)}>{t("back")}</Link>
    </div>
  );
}

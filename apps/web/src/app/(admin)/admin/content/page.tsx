import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireActor } from "@/auth/actor";
import { DraftsInQueue } from "@/features/school/drafts-in-queue";
import { FlagsInQueue } from "@/features/school/flags-in-queue";
import { OutdatedLessons } from "@/features/school/outdated-lessons";
import { api } from "@/trpc/server";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("admin.content"))("title") };
}

/** What of the school's lessons asks for attention. */
export default async function ContentPage() {
  const [caller, t] = await Promise.all([api(), getTranslations("admin.content"), requireActor("admin")]);
  const { flags, drafts, draftsTotal, outdated } = await caller.school.content({});
  return (
    <div className="grid grid-cols-1 gap-8">
      <h1 className="text-3xl">{t("title")}</h1>
      <FlagsInQueue flags={flags} />
      <DraftsInQueue drafts={drafts} total={draftsTotal} />
      <OutdatedLessons lessons={outdated} />
    </div>
  );
}

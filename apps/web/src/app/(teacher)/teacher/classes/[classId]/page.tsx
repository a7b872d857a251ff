import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { schoolAddress } from "@/auth/school-address";
import { env } from "@/env";
import { ClassScreen } from "@/features/class/class-screen";
import { ClientWords } from "@/i18n/client-words";
import { paths } from "@/paths";
import { TRPCClient } from "@/trpc/client";
import { loadClass } from "./load-class";

type Props = PageProps<"/teacher/classes/[classId]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await loadClass((await params).classId)).name };
}

export default async function ClassPage({ params }: Props) {
  const [group, t, school] = await Promise.all([
    loadClass((await params).classId),
    getTranslations("teacher.classes"),
    schoolAddress(),
  ]);
  return (
    <div className="grid gap-6">
      <div className="print:hidden">
        <Link href={paths.teacher.classes()} className="inline-flex min-h-11 items-center text-base">
          {t("title")}
        </Link>
        <h1 className="text-3xl">{group.name}</h1>
      </div>
      <TRPCClient>
        <ClientWords of={["teacher", "standing", "problem"]}>
          <ClassScreen initial={group} joinAddress={`${env().APP_ORIGIN[0]}${paths.join()}`} school={school} />
        </ClientWords>
      </TRPCClient>
    </div>
  );
}

import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { schoolAddress } from "@/auth/school-address";
import { StudentList } from "@/features/class/student-list";
import { ClientWords } from "@/i18n/client-words";
import { paths } from "@/paths";
import { TRPCClient } from "@/trpc/client";
import { loadClass } from "../load-class";

type Props = PageProps<"/teacher/classes/[classId]/list">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ name }, t] = await Promise.all([loadClass((await params).classId), getTranslations("teacher.list")]);
  return { title: t("title", { name }) };
}

export default async function StudentListPage({ params }: Props) {
  const [{ classId, name }, t, school] = await Promise.all([
    loadClass((await params).classId),
    getTranslations("teacher.list"),
    schoolAddress(),
  ]);
  return (
    <div className="grid grid-cols-1 gap-6">
      <div className="print:hidden">
        <Link href={paths.teacher.class(classId)} className="inline-flex min-h-11 items-center text-base">
          {name}
        </Link>
        <h1 className="text-3xl">{t("title", { name })}</h1>
        <p className="mt-2 max-w-[66ch]">{t("intro")}</p>
      </div>
      <TRPCClient>
        <ClientWords of={["teacher", "problem"]}>
          <StudentList into={{ kind: "class", classId }} className={name} school={school} />
        </ClientWords>
      </TRPCClient>
    </div>
  );
}

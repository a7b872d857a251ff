import { ListedRole } from "@leesbewijs/domain";
import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { requireActor } from "@/auth/actor";
import { schoolAddress } from "@/auth/school-address";
import { StudentList } from "@/features/class/student-list";
import { ClientWords } from "@/i18n/client-words";
import { paths } from "@/paths";
import { firstOf } from "@/shell/first-of";
import { TRPCClient } from "@/trpc/client";

type Props = PageProps<"/admin/people/list">;

async function roleOf(query: Props["searchParams"]): Promise<ListedRole> {
  return ListedRole.catch("student").parse(firstOf((await query)["role"]));
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return { title: (await getTranslations("admin.peopleList"))(`title.${await roleOf(searchParams)}`) };
}

/** Students or teachers of the school by a list. */
export default async function PeopleListPage({ searchParams }: Props) {
  const [role, t, people, school] = await Promise.all([
    roleOf(searchParams),
    getTranslations("admin.peopleList"),
    getTranslations("admin.people"),
    schoolAddress(),
    requireActor("admin"),
  ]);
  const other = role === "student" ? "teacher" : "student";
  return (
    <div className="grid grid-cols-1 gap-6">
      <div className="print:hidden">
        <Link href={paths.admin.people()} className="inline-flex min-h-11 items-center text-base">
          {people("title")}
        </Link>
        <h1 className="text-3xl">{t(`title.${role}`)}</h1>
        <p className="mt-2 max-w-[66ch]">{t(`intro.${role}`)}</p>
        <Link href={paths.admin.peopleList(other)} className="inline-flex min-h-11 items-center">
          {t(`title.${other}`)}
        </Link>
      </div>
      <TRPCClient>
        <ClientWords of={["teacher", "problem"]}>
          <StudentList key={role} into={{ kind: "school", role }} className="" school={school} />
        </ClientWords>
      </TRPCClient>
    </div>
  );
}

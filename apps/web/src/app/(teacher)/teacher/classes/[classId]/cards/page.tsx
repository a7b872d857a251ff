import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getFormatter, getTranslations } from "next-intl/server";
import { env } from "@/env";
import { JoinCards } from "@/features/class/join-cards";
import { fullMoment } from "@/i18n/moments";
import { paths } from "@/paths";
import { PrintButton } from "@/shell/print-button";
import { loadClass } from "../load-class";

type Props = PageProps<"/teacher/classes/[classId]/cards">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("teacher.joinCode"))("cards") };
}

/** The code of the class on cards to hand out. */
export default async function JoinCardsPage({ params }: Props) {
  const [{ classId, name, joinCode }, t, format] = await Promise.all([
    loadClass((await params).classId),
    getTranslations("teacher.joinCode"),
    getFormatter(),
  ]);
  if (!joinCode) notFound();
  return (
    <div className="grid grid-cols-1 gap-5">
      <div className="grid justify-items-start gap-3 print:hidden">
        <Link href={paths.teacher.class(classId)} className="inline-flex min-h-11 items-center text-base">
          {name}
        </Link>
        <h1 className="text-3xl">{t("cards")}</h1>
        <p>{t("cardsNote")}</p>
        <PrintButton label={t("printCards")} />
      </div>
      <JoinCards
        className={name}
        code={`${joinCode.code.slice(0, 4)}-${joinCode.code.slice(4)}`}
        joinAddress={`${env().APP_ORIGIN[0]}${paths.join()}`}
        until={format.dateTime(joinCode.expiresAt, fullMoment)}
      />
    </div>
  );
}

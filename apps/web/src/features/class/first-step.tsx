import { buttonLook } from "@leesbewijs/ui/button";
import { Notice } from "@leesbewijs/ui/notice";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { paths } from "@/paths";

/** For a teacher without a class: the one thing to do first, and what follows. */
export function FirstStep() {
  const t = useTranslations("teacher.firstStep");
  return (
    <Notice title={t("title")}>
      <ol className="list-decimal pl-6">
        <li>{t("makeClass")}</li>
        <li>{t("giveCode")}</li>
        <li>{t("assign")}</li>
      </ol>
      <Link href={paths.teacher.classes()} className={buttonLook("primary", "mt-2 justify-self-start")}>
        {t("action")}
      </Link>
    </Notice>
  );
}

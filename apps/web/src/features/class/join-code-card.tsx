"use client";

import { Button, buttonLook } from "@leesbewijs/ui/button";
import { ConfirmButton } from "@leesbewijs/ui/confirm-button";
import { EmptyState } from "@leesbewijs/ui/empty-state";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { fullMoment } from "@/i18n/moments";
import { paths } from "@/paths";
import { PrintButton } from "@/shell/print-button";
import { CopyButton } from "./copy-button";
import type { ClassInHand } from "./use-class";

type Props = { readonly inHand: ClassInHand; readonly joinAddress: string };

/** The code that students join with: large enough for the back row, and on paper the only thing of the page. */
export function JoinCodeCard({ inHand, joinAddress }: Props) {
  const t = useTranslations("teacher.joinCode");
  const format = useFormatter();
  const { joinCode, name, classId } = inHand.group;
  if (!joinCode) {
    return (
      <EmptyState title={t("closed")}>
        <p>{t("closedNote")}</p>
        <Button busy={inHand.busy} onClick={inHand.renewCode}>
          {t("open")}
        </Button>
      </EmptyState>
    );
  }
  const code = `${joinCode.code.slice(0, 4)}-${joinCode.code.slice(4)}`;
  return (
    <div className="grid gap-5 rounded-md border-2 border-edge bg-sheet p-5">
      <p className="hidden font-serif text-3xl font-bold print:block">{name}</p>
      <ol className="grid list-decimal gap-2 pl-6">
        <li>
          {t("goTo")} <span className="font-semibold break-all">{joinAddress}</span>
        </li>
        <li>
          {t("type")}
          <span className="mt-1 block font-mono text-[clamp(2rem,9vw,4.5rem)] leading-tight font-bold tracking-wider whitespace-nowrap">
            {code}
          </span>
        </li>
        <li>{t("wait")}</li>
      </ol>
      <p className="text-base text-soft">
        {t("until", { moment: format.dateTime(joinCode.expiresAt, fullMoment) })}{" "}
        <span className="print:hidden">{t("uses", { uses: joinCode.uses, max: joinCode.maxUses })}</span>
      </p>
      <div className="flex flex-wrap gap-3 print:hidden">
        <CopyButton text={code} label={t("copy")} copied={t("copied")} failed={t("copyFailed")} />
        <PrintButton label={t("print")} />
        <Link href={paths.teacher.joinCards(classId)} className={buttonLook("second")}>
          {t("cards")}
        </Link>
        <ConfirmButton
          label={t("renew")}
          title={t("renewAsk")}
          confirm={t("renew")}
          cancel={t("cancel")}
          busy={inHand.busy}
          onConfirm={inHand.renewCode}
        >
          <p>{t("renewNote")}</p>
        </ConfirmButton>
        <ConfirmButton
          label={t("close")}
          title={t("closeAsk")}
          confirm={t("close")}
          cancel={t("cancel")}
          busy={inHand.busy}
          onConfirm={inHand.closeCode}
        >
          <p>{t("closeNote")}</p>
        </ConfirmButton>
      </div>
    </div>
  );
}

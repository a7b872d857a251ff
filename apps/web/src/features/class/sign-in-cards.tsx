"use client";

import type { SignInCard } from "@leesbewijs/domain";
import { Notice } from "@leesbewijs/ui/notice";
import { useTranslations } from "next-intl";
import { PrintButton } from "@/shell/print-button";

/** What everybody of a school needs to sign in. */
export type SchoolAddress = { readonly signIn: string; readonly code: string; readonly name: string };
type Props = { readonly cards: readonly SignInCard[]; readonly className: string; readonly school: SchoolAddress };

/** A card for each student, to print, cut and hand out: the only time that these passwords are seen. */
export function SignInCards({ cards, className, school }: Props) {
  const t = useTranslations("teacher.cards");
  return (
    <section aria-label={t("title")} className="grid grid-cols-1 gap-4">
      <Notice tone="warning" title={t("once")} className="print:hidden">
        <p>{t("onceNote")}</p>
        <div className="mt-2">
          <PrintButton label={t("print")} />
        </div>
      </Notice>
      <ul className="grid gap-4 sm:grid-cols-2 print:grid-cols-2 print:gap-0">
        {cards.map(({ personId, displayName, username, password }) => (
          <li
            key={personId}
            className="grid break-inside-avoid gap-2 rounded-md border-2 border-dashed border-edge bg-sheet p-4 print:rounded-none"
          >
            <p className="font-serif text-xl font-bold">{displayName}</p>
            <p className="text-base text-soft">{className === "" ? school.name : `${school.name} · ${className}`}</p>
            <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-base">
              <dt className="text-soft">{t("address")}</dt>
              <dd className="font-semibold break-all">{school.signIn}</dd>
              <dt className="text-soft">{t("schoolCode")}</dt>
              <dd className="font-mono font-semibold">{school.code}</dd>
              <dt className="text-soft">{t("username")}</dt>
              <dd className="font-mono font-semibold break-all">{username}</dd>
              <dt className="text-soft">{t("password")}</dt>
              <dd className="font-mono font-semibold break-all">{password}</dd>
            </dl>
          </li>
        ))}
      </ul>
    </section>
  );
}

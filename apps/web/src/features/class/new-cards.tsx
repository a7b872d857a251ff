"use client";

import { ConfirmButton } from "@leesbewijs/ui/confirm-button";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { ClassInHand, ClassStudent } from "./use-class";

type Props = {
  readonly inHand: ClassInHand;
  readonly students: readonly ClassStudent[];
  readonly look?: "second" | "quiet";
  readonly label?: ReactNode;
};

/** Gives one student or the whole class new passwords, on cards. */
export function NewCards({ inHand, students, look = "second", label }: Props) {
  const t = useTranslations("teacher.cards");
  const active = students.filter(({ state }) => state === "active");
  const [first] = active;
  if (first === undefined) return null;
  return (
    <ConfirmButton
      look={look}
      label={label ?? t("renewAll")}
      title={active.length === 1 ? t("askOne", { name: first.displayName }) : t("askAll", { count: active.length })}
      confirm={t("confirm")}
      cancel={t("cancel")}
      busy={inHand.busy}
      onConfirm={() => inHand.newCards(active)}
    >
      <p>{t("renewNote")}</p>
    </ConfirmButton>
  );
}

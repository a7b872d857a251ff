"use client";

import { Button } from "@leesbewijs/ui/button";
import { Notice } from "@leesbewijs/ui/notice";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import type { ClassInHand, ClassStudent } from "./use-class";

type Props = { readonly inHand: ClassInHand; readonly student: ClassStudent };

/** Says who has just left the class, with the way back. It takes the focus, since the row that had it is gone. */
export function RemovedStudent({ inHand, student }: Props) {
  const t = useTranslations("teacher.students");
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => ref.current?.focus(), []);
  return (
    <Notice
      ref={ref}
      tabIndex={-1}
      title={
        student.state === "pending"
          ? t("turnedAway", { name: student.displayName })
          : t("removed", { name: student.displayName })
      }
    >
      <Button look="second" className="justify-self-start" busy={inHand.busy} onClick={() => inHand.restore(student)}>
        {t("undo")}
      </Button>
    </Notice>
  );
}

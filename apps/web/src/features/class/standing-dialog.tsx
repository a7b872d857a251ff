"use client";

import { Button } from "@leesbewijs/ui/button";
import { Dialog } from "@leesbewijs/ui/dialog";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { StandingForm } from "@/shell/standing-form";
import type { ClassStudent } from "./use-class";

type Props = { readonly student: ClassStudent; readonly arranged: boolean };

/** Opens what a student has at every assignment. */
export function StandingDialog({ student, arranged }: Props) {
  const t = useTranslations("standing");
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look="quiet" onClick={() => setOpen(true)}>
        {t(arranged ? "has" : "make")}
        <span className="sr-only"> {student.displayName}</span>
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t("of", { name: student.displayName })}
        closeLabel={t("cancel")}
      >
        {open ? <StandingForm personId={student.personId} onDone={() => setOpen(false)} /> : null}
      </Dialog>
    </>
  );
}

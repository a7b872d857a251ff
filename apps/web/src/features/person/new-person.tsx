"use client";

import { Button } from "@leesbewijs/ui/button";
import { Dialog } from "@leesbewijs/ui/dialog";
import { Notice } from "@leesbewijs/ui/notice";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { NewPersonForm } from "./new-person-form";

/** Adds somebody to the school. */
export function NewPerson() {
  const t = useTranslations("admin.people");
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [added, setAdded] = useState<string | null>(null);
  return (
    <div className="grid justify-items-start gap-3 print:hidden">
      <Button
        onClick={() => {
          setAdded(null);
          setOpen(true);
        }}
      >
        {t("add")}
      </Button>
      <div role="status" className="empty:absolute">
        {added === null ? null : <Notice tone="good" title={t("added", { name: added })} />}
      </div>
      <Dialog open={open} onClose={() => setOpen(false)} title={t("add")} closeLabel={t("cancel")}>
        {open ? (
          <NewPersonForm
            onAdded={(name) => {
              setAdded(name);
              setOpen(false);
              router.refresh();
            }}
          />
        ) : null}
      </Dialog>
    </div>
  );
}

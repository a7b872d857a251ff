"use client";

import { Button } from "@leesbewijs/ui/button";
import { Dialog } from "@leesbewijs/ui/dialog";
import { useTranslations } from "next-intl";
import { useState } from "react";

const keys = ["tab", "arrows", "letters", "space", "enter", "escape"] as const;

/** Which keys do what in a quiz. The button is all that opens it: a single key by itself does nothing anywhere. */
export function KeyList() {
  const t = useTranslations("attempt.keys");
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look="quiet" className="px-1" onClick={() => setOpen(true)}>
        <span aria-hidden="true">?</span>
        {t("open")}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={t("title")} closeLabel={t("close")}>
        <dl className="grid grid-cols-[auto_1fr] gap-x-5 gap-y-2">
          {keys.map((key) => (
            <div key={key} className="contents">
              <dt>
                <kbd className="rounded border border-edge bg-sheet px-2 py-0.5 font-sans font-semibold">
                  {t(`${key}.key`)}
                </kbd>
              </dt>
              <dd>{t(`${key}.does`)}</dd>
            </div>
          ))}
        </dl>
      </Dialog>
    </>
  );
}

"use client";

import { Button } from "@leesbewijs/ui/button";
import { Dialog } from "@leesbewijs/ui/dialog";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { SaveLine } from "@/outbox/save-line";

type Props = {
  readonly line: SaveLine;
  readonly answered: number;
  readonly count: number;
  /** Where the student comes out. */
  readonly href: string;
  readonly onQuit: () => void;
};

/** Stops for now, after saying where the answers are: on the server, or on this device still. */
export function QuitButton({ line, answered, count, href, onQuit }: Props) {
  const t = useTranslations("attempt.quit");
  const [open, setOpen] = useState(false);
  const unsent = "count" in line ? line.count : line.kind === "saving" ? 1 : 0;
  const offline = line.kind === "offline";
  const lasting = !("lasting" in line) || line.lasting;
  return (
    <>
      <Button look="quiet" className="px-1" onClick={() => setOpen(true)}>
        {t("open")}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={t("title")} closeLabel={t("close")}>
        <div className="grid gap-4">
          <p>{t("stand", { answered, count })}</p>
          <p>{unsent === 0 ? t("saved") : lasting ? t("onDevice") : t("notKept")}</p>
          {offline ? <p>{t("offline")}</p> : null}
          <div className="flex flex-wrap gap-3">
            <Button onClick={() => setOpen(false)}>{t("stay")}</Button>
            {offline ? null : (
              <Button
                look="second"
                onClick={() => {
                  onQuit();
                  window.location.assign(href);
                }}
              >
                {t("leave")}
              </Button>
            )}
          </div>
        </div>
      </Dialog>
    </>
  );
}

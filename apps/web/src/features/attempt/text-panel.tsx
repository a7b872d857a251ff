"use client";

import { Dialog } from "@leesbewijs/ui/dialog";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect } from "react";
import { sentenceId } from "@/paths";

type Props = {
  readonly open: boolean;
  /** Where the sentence to show begins; null to show the text from where it was. */
  readonly sentence: number | null;
  readonly language: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** The text beside the question, with the proving sentence marked, and in focus, where one is asked for. */
export function TextPanel({ open, sentence, language, onClose, children }: Props) {
  const t = useTranslations("attempt");
  useEffect(() => {
    const place = sentence === null || !open ? null : document.getElementById(sentenceId(sentence));
    if (!place) return undefined;
    place.dataset.proof = "";
    place.tabIndex = -1;
    // Where the panel is the whole screen, the browser gives the focus to its first button: the sentence comes after.
    place.focus();
    place.scrollIntoView({ block: "center" });
    return () => {
      delete place.dataset.proof;
      place.removeAttribute("tabindex");
    };
  }, [open, sentence]);
  return (
    <Dialog open={open} onClose={onClose} title={t("textTitle")} closeLabel={t("close")} place="side">
      <div lang={language} className="reader reader-panel">
        {children}
      </div>
    </Dialog>
  );
}

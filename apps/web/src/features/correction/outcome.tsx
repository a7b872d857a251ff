"use client";

import type { CorrectionPreview } from "@leesbewijs/domain";
import { Button } from "@leesbewijs/ui/button";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { ProblemNotice } from "@/shell/problem-notice";
import { PreviewTable } from "./preview-table";

type Props = {
  readonly preview: CorrectionPreview;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onCarryOut: () => void;
};

/** What a correction would do, and the button that does it. */
export function Outcome({ preview, busy, error, onCarryOut }: Props) {
  const t = useTranslations("correction");
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section aria-labelledby="outcome" className="grid gap-3 rounded-md border-2 border-accent p-4">
      <h3 id="outcome" ref={heading} tabIndex={-1} className="text-xl">
        {t("preview.title")}
      </h3>
      <PreviewTable preview={preview} />
      <ProblemNotice error={error} />
      <Button busy={busy} onClick={onCarryOut} className="justify-self-start">
        {t("form.carryOut")}
      </Button>
    </section>
  );
}

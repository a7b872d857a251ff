"use client";

import { Notice } from "@leesbewijs/ui/notice";
import { useTranslations } from "next-intl";
import { problemCode } from "./problem-code";

/** Says why a call failed and what to do; nothing where it did not. */
export function ProblemNotice({ error }: { readonly error: unknown }) {
  const t = useTranslations("problem");
  return (
    <div role="alert" className="empty:absolute">
      {error ? <Notice tone="bad" title={t(problemCode(error))} /> : null}
    </div>
  );
}

"use client";

import type { ProblemCode } from "@leesbewijs/domain";
import { Notice } from "@leesbewijs/ui/notice";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";

type Props = { readonly problem: ProblemCode | "offline" | null; readonly missing: readonly string[] };

/** What stops a form, above it, with the focus on it when it appears. */
export function FormTrouble({ problem, missing }: Props) {
  const t = useTranslations("user");
  const say = useTranslations("problem");
  const box = useRef<HTMLDivElement>(null);
  const what = missing.length > 0 ? missing.join("\n") : (problem ?? "");
  useEffect(() => {
    if (what !== "") box.current?.focus();
  }, [what]);
  if (what === "") return null;
  return (
    <div ref={box} tabIndex={-1} role="alert">
      {missing.length > 0 ? (
        <Notice tone="bad" title={t("missingTitle")}>
          <ul className="list-disc pl-5">
            {missing.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Notice>
      ) : problem ? (
        <Notice tone="bad">
          <p>{say(problem)}</p>
        </Notice>
      ) : null}
    </div>
  );
}

"use client";

import { buttonLook } from "@leesbewijs/ui/button";
import { Notice } from "@leesbewijs/ui/notice";
import { useTranslations } from "next-intl";
import { paths } from "@/paths";
import type { AttemptInHand } from "./use-attempt";

/** What stands in the way of saving, checking or handing in, and what to do about it. */
export function AttemptTrouble({ attempt }: { readonly attempt: Pick<AttemptInHand, "kept" | "trouble"> }) {
  const t = useTranslations("attempt");
  const problem = useTranslations("problem");
  const { line } = attempt.kept;
  if (line.kind === "signIn" || line.kind === "otherPerson") {
    return (
      <Notice tone="warning" role="alert" title={t(`${line.kind}.title`)}>
        <p>{t(`${line.kind}.text`)}</p>
        <p className="mt-1">
          <a href={paths.signIn()} target="_blank" rel="noopener" className={buttonLook("second")}>
            {t("signInAgain")}
          </a>
        </p>
      </Notice>
    );
  }
  const refused = line.kind === "refused" ? line.problem : null;
  const trouble = refused ?? attempt.trouble;
  if (!trouble) return null;
  return (
    <Notice tone="bad" role="alert" title={refused ? t("refused") : undefined}>
      <p>{problem(trouble)}</p>
    </Notice>
  );
}

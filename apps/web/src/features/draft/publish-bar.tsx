"use client";

import type { DraftForTeacher, Finding, LessonId } from "@leesbewijs/domain";
import { buttonLook } from "@leesbewijs/ui/button";
import { ConfirmButton } from "@leesbewijs/ui/confirm-button";
import { Notice } from "@leesbewijs/ui/notice";
import { useMutation } from "@tanstack/react-query";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { paths } from "@/paths";
import { ProblemNotice } from "@/shell/problem-notice";
import { useTRPC } from "@/trpc/client";
import { isWholeRule } from "./draft-rules";

type Props = {
  readonly draftId: DraftForTeacher["draftId"];
  readonly version: number;
  readonly saved: boolean;
  readonly chosen: number;
  readonly findings: readonly Finding[];
  readonly lessonId: LessonId | null;
  readonly publishedVersion: number | null;
};

/** Makes a lesson of the draft, once nothing stands in the way; then leads to setting it for a class. */
export function PublishBar({ draftId, version, saved, chosen, findings, lessonId, publishedVersion }: Props) {
  const t = useTranslations("teacher.draft.publish");
  const trpc = useTRPC();
  const publish = useMutation(trpc.draft.publish.mutationOptions());
  const [sent, setSent] = useState(publishedVersion);
  const done = publish.data?.state === "published" ? publish.data.lessonId : lessonId;
  const whole = findings.filter(({ place, rule }) => place.questionId === undefined && isWholeRule(rule));
  const fails = findings.filter(({ severity }) => severity === "fail");
  const wrong = new Set(fails.flatMap(({ place }) => place.questionId ?? [])).size;
  const changed = sent !== null && version !== sent;
  return (
    <section aria-labelledby="publish" className="grid justify-items-start gap-3 border-t border-line pt-6">
      <h2 id="publish" className="text-2xl">
        {t("title")}
      </h2>
      <ul className="grid gap-1 text-base">
        {whole.map(({ rule, severity }) => (
          <li key={rule} className={severity === "fail" ? "font-semibold text-bad" : "text-warn"}>
            {isWholeRule(rule) ? t(`whole.${rule}`) : null}
          </li>
        ))}
      </ul>
      {wrong > 0 ? <p className="font-semibold text-bad">{t("wrongQuestions", { count: wrong })}</p> : null}
      {done ? (
        <Notice tone="good" title={changed ? t("changedSince") : t("published")}>
          <div className="mt-1 flex flex-wrap gap-3">
            <Link href={paths.teacher.assign(done)} className={buttonLook()}>
              {t("assign")}
            </Link>
            <Link href={paths.teacher.lesson(done)} className={buttonLook("second")}>
              {t("view")}
            </Link>
          </div>
        </Notice>
      ) : null}
      {fails.length === 0 && (!done || changed) ? (
        <ConfirmButton
          label={done ? t("publishAgain") : t("publish")}
          title={t("ask")}
          confirm={t("confirm")}
          cancel={t("cancel")}
          look="primary"
          busy={!saved || publish.isPending}
          onConfirm={() =>
            publish.mutate(
              { draftId, version },
              { onSuccess: ({ state }) => state === "published" && setSent(version) },
            )
          }
        >
          <p>{t("askText", { count: chosen })}</p>
          <p>{t("guides")}</p>
          {done ? <p>{t("askAgainText")}</p> : null}
        </ConfirmButton>
      ) : null}
      <ProblemNotice error={publish.error} />
    </section>
  );
}

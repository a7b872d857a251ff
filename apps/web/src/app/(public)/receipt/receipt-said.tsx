import type { Role } from "@leesbewijs/domain";
import { Notice } from "@leesbewijs/ui/notice";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { fullMoment } from "@/i18n/moments";
import { paths } from "@/paths";
import type { checkReceipt } from "./check-receipt";

type Props = {
  readonly outcome: Awaited<ReturnType<typeof checkReceipt>>;
  readonly code: string;
  readonly role: Role;
};

const tones = { genuine: "good", altered: "bad", unknown: "warning", tooOften: "warning" } as const;

/** What a receipt says: genuine, and what was handed in; or why it says nothing. */
export function ReceiptSaid({ outcome, code, role }: Props) {
  const t = useTranslations("receipt");
  const format = useFormatter();
  const { state } = outcome;
  return (
    <Notice tone={tones[state]} role="status" title={t(`said.${state}.title`, { code })}>
      <p>{t(`said.${state}.text`)}</p>
      {"attemptId" in outcome ? (
        <>
          <dl className="mt-2 grid gap-x-5 gap-y-1 sm:grid-cols-[auto_1fr] [&_dt]:font-semibold">
            <dt>{t("who")}</dt>
            <dd>{outcome.displayName}</dd>
            <dt>{t("lesson")}</dt>
            <dd lang={outcome.language}>
              {outcome.lessonTitle} · {outcome.quizTitle}
            </dd>
            <dt>{t("try")}</dt>
            <dd>{format.number(outcome.number)}</dd>
            <dt>{t("when")}</dt>
            <dd>
              {format.dateTime(outcome.submittedAt, fullMoment)}
              {outcome.late ? ` (${t("late")})` : null}
            </dd>
            <dt>{t("answers")}</dt>
            <dd>{t("answered", { answered: outcome.answered, total: outcome.total })}</dd>
          </dl>
          {role === "admin" ? null : (
            <p className="mt-2 print:hidden">
              <Link
                href={
                  role === "teacher"
                    ? paths.teacher.attempt(outcome.attemptId)
                    : paths.attempt.result(outcome.attemptId)
                }
                className="inline-flex min-h-11 items-center"
              >
                {t("toAttempt")}
              </Link>
            </p>
          )}
        </>
      ) : null}
    </Notice>
  );
}

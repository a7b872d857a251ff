import type { ProcessScore } from "@leesbewijs/domain";
import { useFormatter, useTranslations } from "next-intl";
import { percent, shareOf } from "./share-of";

/** How an attempt went for each way of reading. */
export function ProcessScores({ processes }: { readonly processes: readonly ProcessScore[] }) {
  const t = useTranslations("teacher.attempt");
  const format = useFormatter();
  return (
    <dl className="grid gap-4 sm:grid-cols-2">
      {processes.map(({ process, points, possible }) => (
        <div key={process} className="grid gap-1">
          <dt className="font-semibold">{t(`processes.${process}`)}</dt>
          <dd className="grid gap-1 text-base tabular-nums">
            {t("pointsLine", { points, possible, share: format.number(shareOf({ points, possible }), percent) })}
            <progress className="bar" value={points} max={possible} aria-label={t(`processes.${process}`)} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

import { Notice } from "@leesbewijs/ui/notice";
import { useFormatter, useTranslations } from "next-intl";
import { clockTime, exactTime } from "@/i18n/moments";

type Props = {
  readonly asOf: Date;
  readonly stale: boolean;
  /** Since when time stands still, where nothing else on the page says so. */
  readonly pausedAt?: Date | null;
};

/** Of when the board is, said aloud once nothing comes in any more, and whether time stands still. */
export function BoardAge({ asOf, stale, pausedAt = null }: Props) {
  const t = useTranslations("live");
  const format = useFormatter();
  const time = format.dateTime(asOf, exactTime);
  return (
    <>
      <div role="status" className="empty:absolute">
        {stale ? (
          <Notice tone="warning" title={t("stale", { time })}>
            <p>{t("staleNote")}</p>
          </Notice>
        ) : null}
      </div>
      {stale ? null : <p className="text-base text-soft tabular-nums">{t("asOf", { time })}</p>}
      <div role="status" className="empty:absolute">
        {pausedAt ? <Notice title={t("paused", { time: format.dateTime(pausedAt, clockTime) })} /> : null}
      </div>
    </>
  );
}

import { Notice } from "@leesbewijs/ui/notice";
import { useFormatter, useTranslations } from "next-intl";
import { exactTime } from "@/i18n/moments";

type Props = { readonly asOf: Date; readonly stale: boolean };

/** Of when the board is: a line while it renews itself, and said aloud once nothing comes in any more. */
export function BoardAge({ asOf, stale }: Props) {
  const t = useTranslations("live");
  const time = useFormatter().dateTime(asOf, exactTime);
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
    </>
  );
}

import type { ReviewToday } from "@leesbewijs/domain";
import { buttonLook } from "@leesbewijs/ui/button";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { fullDay } from "@/i18n/moments";
import { paths } from "@/paths";

/** What there is to review, where a student begins; nothing for those who switched it off or missed nothing yet. */
export function ReviewNote({ today }: { readonly today: ReviewToday }) {
  const t = useTranslations("review.home");
  const format = useFormatter();
  const { due, nextAt } = today;
  if (due === 0 && nextAt === null) return null;
  return (
    <section aria-labelledby="review" className="grid justify-items-start gap-2">
      <h2 id="review" className="text-2xl">
        {t("title")}
      </h2>
      {due > 0 ? (
        <>
          <p>{t("due", { count: due })}</p>
          <Link href={paths.review()} className={buttonLook("second")}>
            {t("begin")}
          </Link>
        </>
      ) : nextAt ? (
        <p>
          <Link href={paths.review()}>{t("next", { date: format.dateTime(nextAt, fullDay) })}</Link>
        </p>
      ) : null}
    </section>
  );
}

import type { ScoreGrouping } from "@leesbewijs/domain";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { paths } from "@/paths";
import type { TypedQuery } from "./score-query";

const ways = ["month", "schoolYear", "class", "lesson", "teacher"] as const satisfies readonly ScoreGrouping[];

/** One by one, or put together: the ways to look at the same choice of scores. */
export function GroupingLinks({ typed, by }: { readonly typed: TypedQuery; readonly by: ScoreGrouping | undefined }) {
  const t = useTranslations("admin.scores");
  const { page: _page, by: _by, ...kept } = typed;
  const link = (way: ScoreGrouping | undefined) => ({
    pathname: paths.admin.scores(),
    query: { ...Object.fromEntries(Object.entries(kept).filter(([, value]) => value)), ...(way && { by: way }) },
  });
  return (
    <nav aria-label={t("ways")} className="flex flex-wrap gap-x-5 gap-y-1 border-b border-line print:hidden">
      {[undefined, ...ways].map((way) => (
        <Link
          key={way ?? "each"}
          href={link(way)}
          aria-current={way === by ? "page" : undefined}
          className="inline-flex min-h-11 items-center border-b-4 border-transparent aria-[current]:border-accent aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
        >
          {t(`way.${way ?? "each"}`)}
        </Link>
      ))}
    </nav>
  );
}

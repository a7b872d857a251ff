import type { ClassSummary } from "@leesbewijs/domain";
import { Badge } from "@leesbewijs/ui/badge";
import { EmptyState } from "@leesbewijs/ui/empty-state";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { paths } from "@/paths";

export function ClassList({ classes }: { readonly classes: readonly ClassSummary[] }) {
  const t = useTranslations("teacher.classes");
  if (classes.length === 0) {
    return (
      <EmptyState title={t("none")}>
        <p>{t("noneNote")}</p>
      </EmptyState>
    );
  }
  return (
    <ul className="grid">
      {classes.map((one) => (
        <li
          key={one.classId}
          className="relative flex flex-wrap items-center justify-between gap-x-8 gap-y-1 border-t border-line py-4 hover:bg-wash"
        >
          <div>
            <h3 className="text-xl">
              <Link href={paths.teacher.class(one.classId)} className="after:absolute after:inset-0">
                {one.name}
              </Link>
            </h3>
            <p className="text-base text-soft">
              {t("counts", { students: one.students, assignments: one.assignments })}
            </p>
          </div>
          {one.pending > 0 ? <Badge tone="warning">{t("waiting", { count: one.pending })}</Badge> : null}
        </li>
      ))}
    </ul>
  );
}

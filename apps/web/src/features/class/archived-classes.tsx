import type { ClassSummary } from "@leesbewijs/domain";
import { useTranslations } from "next-intl";
import { ArchiveClass } from "./archive-class";

/** Classes that were put away, each with the way back. */
export function ArchivedClasses({ classes }: { readonly classes: readonly ClassSummary[] }) {
  const t = useTranslations("teacher.classes");
  return (
    <ul className="grid">
      {classes.map(({ classId, name, students, assignments }) => (
        <li key={classId} className="flex flex-wrap items-center justify-between gap-3 border-t border-line py-3">
          <div>
            <h3 className="text-xl">{name}</h3>
            <p className="text-base text-soft">{t("counts", { students, assignments })}</p>
          </div>
          <ArchiveClass classId={classId} name={name} archived />
        </li>
      ))}
    </ul>
  );
}

import type { Actor } from "@leesbewijs/domain";
import { getTranslations } from "next-intl/server";
import { paths } from "@/paths";
import type { NavItem } from "./header";

/**
 * The ways that are open to somebody, by role.
 *
 * @param flags how many flags of students wait for a teacher; nothing is said where none do
 */
export async function navigation(actor: Actor | null, flags: number): Promise<readonly NavItem[]> {
  const t = await getTranslations("shell.nav");
  if (actor?.factorDue) return [{ href: paths.factor(), label: t("factor") }];
  switch (actor?.role) {
    case "student":
      return [
        { href: paths.home(), label: t("home") },
        { href: paths.review(), label: t("review") },
        { href: paths.front(), label: t("lessons") },
      ];
    case "teacher":
      return [
        { href: paths.teacher.home(), label: t("teacher") },
        { href: paths.teacher.classes(), label: t("classes") },
        {
          href: paths.teacher.assignments(),
          label: t("assignments"),
          note: flags > 0 ? t("flags", { count: flags }) : undefined,
        },
      ];
    case "admin":
      return [
        { href: paths.admin.home(), label: t("school") },
        { href: paths.admin.scores(), label: t("admin") },
        { href: paths.admin.people(), label: t("people") },
        { href: paths.admin.content(), label: t("content") },
        { href: paths.admin.log(), label: t("log") },
      ];
    default:
      return [];
  }
}

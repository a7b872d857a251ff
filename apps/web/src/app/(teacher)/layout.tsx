import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { requireActor } from "@/auth/actor";
import { paths } from "@/paths";
import { Shell } from "@/shell/shell";

export default async function TeacherLayout({ children }: { readonly children: ReactNode }) {
  const [actor, t] = await Promise.all([requireActor("teacher"), getTranslations("teacher")]);
  const nav = [
    { href: paths.teacher.home, label: t("nav.lessons") },
    { href: paths.teacher.classes, label: t("nav.classes") },
    { href: paths.teacher.assignments, label: t("nav.assignments") },
  ];
  return (
    <Shell actor={actor} nav={nav} title={t("area")} width="wide">
      {children}
    </Shell>
  );
}

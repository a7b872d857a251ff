import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { requireActor } from "@/auth/actor";
import { paths } from "@/paths";
import { Shell } from "@/shell/shell";

export default async function AdminLayout({ children }: { readonly children: ReactNode }) {
  const [actor, t] = await Promise.all([requireActor("admin"), getTranslations("admin")]);
  const nav = [
    { href: paths.admin.home, label: t("nav.scores") },
    { href: paths.admin.people, label: t("nav.people") },
  ];
  return (
    <Shell actor={actor} nav={nav} title={t("area")} width="wide">
      {children}
    </Shell>
  );
}

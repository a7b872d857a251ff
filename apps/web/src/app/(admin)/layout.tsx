import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { requireActor } from "@/auth/actor";
import { Shell } from "@/shell/shell";

export default async function AdminLayout({ children }: { readonly children: ReactNode }) {
  const [actor, t] = await Promise.all([requireActor("admin"), getTranslations("admin")]);
  return (
    <Shell actor={actor} title={t("area")} width="wide">
      {children}
    </Shell>
  );
}

import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { requireActor } from "@/auth/actor";
import { Shell } from "@/shell/shell";
import { api } from "@/trpc/server";

export default async function TeacherLayout({ children }: { readonly children: ReactNode }) {
  const [actor, t] = await Promise.all([requireActor("teacher"), getTranslations("teacher")]);
  const { waiting } = await (await api()).flag.count({});
  return (
    <Shell actor={actor} flags={waiting} title={t("area")} width="wide">
      {children}
    </Shell>
  );
}

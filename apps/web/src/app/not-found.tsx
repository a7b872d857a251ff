import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { WayOut } from "@/shell/way-out";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("trouble"))("notFoundTitle") };
}

export default async function NotFound() {
  const t = await getTranslations("trouble");
  return <WayOut title={t("notFoundTitle")} text={t("notFoundText")} toFront={t("toFront")} signIn={t("signIn")} />;
}

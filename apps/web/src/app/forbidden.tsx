import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { WayOut } from "@/shell/way-out";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("trouble"))("forbiddenTitle") };
}

export default async function Forbidden() {
  const t = await getTranslations("trouble");
  return <WayOut title={t("forbiddenTitle")} text={t("forbiddenText")} toFront={t("toFront")} signIn={t("signIn")} />;
}

import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { buttonLook } from "@leesbewijs/ui/button";
import { currentActor } from "@/auth/actor";
import { paths } from "@/paths";
import { Shell } from "@/shell/shell";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("trouble"))("forbiddenTitle") };
}

export default async function Forbidden() {
  const [t, actor] = await Promise.all([getTranslations("trouble"), currentActor()]);
  return (
    <Shell actor={actor}>
      <div className="grid justify-items-start gap-5">
        <h1 className="text-3xl">{t("forbiddenTitle")}</h1>
        <p>{t("forbiddenText")}</p>
        <Link href={paths.front()} className={buttonLook()}>
          {t("toFront")}
        </Link>
      </div>
    </Shell>
  );
}

import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { buttonLook } from "@leesbewijs/ui/button";
import { currentActor } from "@/auth/actor";
import { paths } from "@/paths";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("user"))("waitingTitle") };
}

export default async function WaitingPage() {
  const [t, actor] = await Promise.all([getTranslations("user"), currentActor()]);
  if (!actor || actor.role === "guest") redirect(paths.signIn());
  if (actor.state === "active") redirect(paths.home());
  return (
    <div className="grid justify-items-start gap-5">
      <h1 className="text-3xl">{t("waitingTitle")}</h1>
      <p>{t("waitingText", { name: actor.displayName })}</p>
      <div className="flex flex-wrap gap-3">
        <a href={paths.waiting()} className={buttonLook()}>
          {t("waitingAgain")}
        </a>
        <Link href={paths.front()} className={buttonLook("second")}>
          {t("waitingRead")}
        </Link>
      </div>
    </div>
  );
}

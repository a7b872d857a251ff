import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { currentActor } from "@/auth/actor";
import { demoSignIns } from "@/auth/demo";
import { homeOf } from "@/features/user/home-of";
import { SignInForm } from "@/features/user/sign-in-form";
import { ClientWords } from "@/i18n/client-words";
import { paths } from "@/paths";
import { TRPCClient } from "@/trpc/client";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("user"))("signInTitle") };
}

export default async function SignInPage() {
  const [t, actor] = await Promise.all([getTranslations("user"), currentActor()]);
  if (actor && actor.role !== "guest") redirect(homeOf(actor.role));
  return (
    <div className="grid gap-6">
      <h1 className="text-3xl">{t("signInTitle")}</h1>
      <TRPCClient>
        <ClientWords of={["user", "problem"]}>
          <SignInForm demo={demoSignIns()} />
        </ClientWords>
      </TRPCClient>
      <p className="border-t border-line pt-5">
        {t("noAccount")} <Link href={paths.join()}>{t("toJoin")}</Link>
      </p>
    </div>
  );
}

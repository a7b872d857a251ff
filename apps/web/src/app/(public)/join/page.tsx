import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { JoinForm } from "@/features/user/join-form";
import { ClientWords } from "@/i18n/client-words";
import { paths } from "@/paths";
import { TRPCClient } from "@/trpc/client";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("user"))("joinTitle") };
}

export default async function JoinPage() {
  const t = await getTranslations("user");
  return (
    <div className="grid gap-6">
      <h1 className="text-3xl">{t("joinTitle")}</h1>
      <p>{t("joinText")}</p>
      <TRPCClient>
        <ClientWords of={["user", "problem"]}>
          <JoinForm />
        </ClientWords>
      </TRPCClient>
      <p className="border-t border-line pt-5">
        {t("haveAccount")} <Link href={paths.signIn()}>{t("toSignIn")}</Link>
      </p>
    </div>
  );
}

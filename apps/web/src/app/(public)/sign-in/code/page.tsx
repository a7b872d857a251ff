import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { currentActor } from "@/auth/actor";
import { CodeForm } from "@/features/user/code-form";
import { homeOf } from "@/features/user/home-of";
import { ClientWords } from "@/i18n/client-words";
import { paths } from "@/paths";
import { TRPCClient } from "@/trpc/client";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("factor.enter"))("title") };
}

/** The second step of signing in, for who has given the password: the server knows who that is. */
export default async function EnterCodePage() {
  const [t, actor] = await Promise.all([getTranslations("factor.enter"), currentActor()]);
  if (actor && actor.role !== "guest") redirect(homeOf(actor.role));
  return (
    <div className="grid gap-6">
      <h1 className="text-3xl">{t("title")}</h1>
      <TRPCClient>
        <ClientWords of={["factor", "user", "problem"]}>
          <CodeForm />
        </ClientWords>
      </TRPCClient>
      <p className="border-t border-line pt-5">
        <Link href={paths.signIn()} className="inline-flex min-h-11 items-center">
          {t("back")}
        </Link>
      </p>
    </div>
  );
}

import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireActor } from "@/auth/actor";
import { ChangePasswordForm } from "@/features/user/change-password-form";
import { ClientWords } from "@/i18n/client-words";
import { TRPCClient } from "@/trpc/client";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("ownPassword"))("title") };
}

export default async function PasswordPage() {
  const [t, { role }] = await Promise.all([
    getTranslations("ownPassword"),
    requireActor("student", "teacher", "admin"),
  ]);
  return (
    <div className="grid gap-6">
      <div>
        <h1 className="mb-2 text-3xl">{t("title")}</h1>
        <p>{t("text")}</p>
      </div>
      <TRPCClient>
        <ClientWords of={["user", "ownPassword", "problem"]}>
          <ChangePasswordForm shortest={role === "student" ? 8 : 12} />
        </ClientWords>
      </TRPCClient>
    </div>
  );
}

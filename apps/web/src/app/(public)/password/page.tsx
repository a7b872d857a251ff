import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { requireActor } from "@/auth/actor";
import { ChangePasswordForm } from "@/features/user/change-password-form";
import { SessionList } from "@/features/user/session-list";
import { ClientWords } from "@/i18n/client-words";
import { fullMoment } from "@/i18n/moments";
import { TRPCClient } from "@/trpc/client";
import { api, found } from "@/trpc/server";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("ownPassword"))("title") };
}

export default async function PasswordPage() {
  const { role } = await requireActor("student", "teacher", "admin");
  const [t, where, format, sessions] = await Promise.all([
    getTranslations("ownPassword"),
    getTranslations("sessions"),
    getFormatter(),
    found((await api()).session.list()),
  ]);
  const said = sessions.map(({ since, ...one }) => ({ ...one, since: format.dateTime(since, fullMoment) }));
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
        <section aria-labelledby="sessions" className="grid gap-3 border-t border-line pt-6">
          <h2 id="sessions" className="text-2xl">
            {where("title")}
          </h2>
          <p>{where(sessions.length > 1 ? "text" : "only")}</p>
          <ClientWords of={["sessions", "problem"]}>
            <SessionList sessions={said} />
          </ClientWords>
        </section>
      </TRPCClient>
    </div>
  );
}

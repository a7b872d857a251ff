import { Notice } from "@leesbewijs/ui/notice";
import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { requireActorSettingUp } from "@/auth/actor";
import { ChangePasswordForm } from "@/features/user/change-password-form";
import { homeOf } from "@/features/user/home-of";
import { OwnFactor } from "@/features/user/own-factor";
import { SessionList } from "@/features/user/session-list";
import { ClientWords } from "@/i18n/client-words";
import { fullMoment } from "@/i18n/moments";
import { TRPCClient } from "@/trpc/client";
import { api, found } from "@/trpc/server";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("ownPassword"))("title") };
}

/** One's own account: the password, the second step of signing in, and where one is signed in. */
export default async function PasswordPage() {
  const actor = await requireActorSettingUp("student", "teacher", "admin");
  if (actor.factorDue) return <FactorFirst />;
  const [t, where, format, sessions] = await Promise.all([
    getTranslations("ownPassword"),
    getTranslations("sessions"),
    getFormatter(),
    found((await api()).session.list()),
  ]);
  const said = sessions.map(({ since, ...one }) => ({ ...one, since: format.dateTime(since, fullMoment) }));
  return (
    <div className="grid gap-6">
      <div className="grid gap-6 print:hidden">
        <div>
          <h1 className="mb-2 text-3xl">{t("title")}</h1>
          <p>{t("text")}</p>
        </div>
        <TRPCClient>
          <ClientWords of={["user", "ownPassword", "problem"]}>
            <ChangePasswordForm shortest={actor.role === "student" ? 8 : 12} />
          </ClientWords>
        </TRPCClient>
      </div>
      {actor.role === "student" ? null : <FactorSection />}
      <section aria-labelledby="sessions" className="grid gap-3 border-t border-line pt-6 print:hidden">
        <h2 id="sessions" className="text-2xl">
          {where("title")}
        </h2>
        <p>{where(sessions.length > 1 ? "text" : "only")}</p>
        <TRPCClient>
          <ClientWords of={["sessions", "user", "prove", "problem"]}>
            <SessionList sessions={said} />
          </ClientWords>
        </TRPCClient>
      </section>
    </div>
  );
}

/** All that the page shows to who has to set up a second factor before anything else. */
async function FactorFirst() {
  const t = await getTranslations("factor");
  return (
    <div className="grid gap-6">
      <h1 className="text-3xl print:hidden">{t("title")}</h1>
      <Notice tone="info" title={t("wantedTitle")} className="print:hidden">
        <p>{t("wanted")}</p>
      </Notice>
      <FactorSection />
    </div>
  );
}

async function FactorSection() {
  const actor = await requireActorSettingUp("teacher", "admin");
  const [t, format, { onSince, backupCodesLeft }] = await Promise.all([
    getTranslations("factor"),
    getFormatter(),
    found((await api()).factor.get()),
  ]);
  return (
    <section
      aria-labelledby="second-step"
      className={actor.factorDue ? "grid gap-4" : "grid gap-4 border-t border-line pt-6"}
    >
      <h2 id="second-step" className={actor.factorDue ? "sr-only" : "text-2xl print:hidden"}>
        {t("title")}
      </h2>
      {onSince ? null : <p className="print:hidden">{t("off")}</p>}
      <TRPCClient>
        <ClientWords of={["factor", "user", "problem"]}>
          <OwnFactor
            onSince={onSince && format.dateTime(onSince, fullMoment)}
            left={backupCodesLeft}
            owner={`${actor.displayName}, ${actor.schoolName}`}
            next={actor.factorDue ? homeOf(actor.role) : null}
          />
        </ClientWords>
      </TRPCClient>
    </section>
  );
}

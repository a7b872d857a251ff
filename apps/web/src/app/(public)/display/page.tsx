import { Button } from "@leesbewijs/ui/button";
import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { currentActor } from "@/auth/actor";
import { readerLook } from "@/features/display/display-choices";
import { DisplayFields } from "@/features/display/display-fields";
import { VoiceState } from "@/features/read-aloud/voice-state";
import { paths } from "@/paths";
import { currentSettings } from "@/reading/current-settings";
import { ThemeForm } from "@/shell/theme-form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("display");
  return { title: t("title") };
}

/** Everything about how texts look and sound, with an example to see it by. */
export default async function DisplayPage() {
  const [t, settings, actor] = await Promise.all([getTranslations("display"), currentSettings(), currentActor()]);
  return (
    <div className="grid gap-8">
      <div>
        <h1 className="mb-2 text-3xl">{t("title")}</h1>
        <p>{t("text")}</p>
      </div>
      <section aria-labelledby="theme" className="grid gap-2">
        <h2 id="theme" className="text-2xl">
          {t("theme")}
        </h2>
        <ThemeForm />
      </section>
      <section aria-labelledby="look" className="grid gap-3">
        <h2 id="look" className="text-2xl">
          {t("look")}
        </h2>
        <DisplayFields settings={settings} />
      </section>
      <section aria-labelledby="example" className="grid gap-3">
        <h2 id="example" className="text-2xl">
          {t("example")}
        </h2>
        <div className="reader rounded-md border border-line bg-sheet px-4 py-3" {...readerLook(settings)}>
          <p>{t("exampleText")}</p>
        </div>
      </section>
      <section aria-labelledby="aloud" className="grid gap-3">
        <h2 id="aloud" className="text-2xl">
          {t("aloud")}
        </h2>
        <p>{t("aloudText")}</p>
        <h3 className="text-xl">{t("dutch")}</h3>
        <VoiceState language="nl" say={{ there: t("voiceThere"), missing: t("voiceMissing.nl") }} />
        <h3 className="text-xl">{t("english")}</h3>
        <VoiceState language="en" say={{ there: t("voiceThere"), missing: t("voiceMissing.en") }} />
      </section>
      <section aria-labelledby="motion" className="grid gap-2">
        <h2 id="motion" className="text-2xl">
          {t("motion")}
        </h2>
        <p>{t("motionText")}</p>
      </section>
      {actor === null || actor.role === "guest" ? (
        <section id="device" aria-labelledby="device-title" className="grid gap-2">
          <h2 id="device-title" className="text-2xl">
            {t("device.title")}
          </h2>
          <p>{t("device.text")}</p>
          <details>
            <summary className="min-h-11 cursor-pointer content-center font-semibold text-accent">
              {t("device.open")}
            </summary>
            <form method="post" action={paths.forget()} className="mt-2 grid justify-items-start gap-3">
              <p>{t("device.sure")}</p>
              <Button type="submit">{t("device.confirm")}</Button>
            </form>
          </details>
        </section>
      ) : (
        <p className="grid justify-items-start">
          <Link href={paths.password()} className="inline-flex min-h-11 items-center">
            {(await getTranslations("ownPassword"))("link")}
          </Link>
          {actor.role === "student" ? null : (
            <Link href={paths.factor()} className="inline-flex min-h-11 items-center">
              {(await getTranslations("factor"))("link")}
            </Link>
          )}
        </p>
      )}
    </div>
  );
}

import { Icon } from "@leesbewijs/ui/icon";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { BackField } from "./back-field";
import { ThemeForm } from "./theme-form";
import { paths } from "@/paths";

const choice =
  "inline-flex min-h-11 cursor-pointer items-center gap-2 text-left rounded-md px-2 text-base font-semibold text-accent hover:bg-wash aria-pressed:text-ink";

/** Language and theme. Plain forms, so that both can be changed without any script. */
export async function Preferences() {
  const [t, locale] = await Promise.all([getTranslations("shell"), getLocale()]);
  const other = locale === "nl" ? "en" : "nl";
  return (
    <div className="flex items-center last:-mr-2">
      <form method="post" action={paths.preferences()}>
        <BackField />
        <button name="locale" value={other} lang={other} className={choice}>
          {t("otherLanguage")}
        </button>
      </form>
      <details className="relative">
        <summary className={`${choice} list-none [&::-webkit-details-marker]:hidden`}>
          <Icon name="contrast" />
          <span className="max-[26rem]:sr-only">{t("theme")}</span>
        </summary>
        <div className="absolute right-0 z-40 grid min-w-48 gap-1 rounded-md border border-edge bg-sheet p-2 shadow-lg">
          <ThemeForm className="grid gap-1" />
          <Link href={paths.display()} className={`${choice} border-t border-line`}>
            {t("allDisplay")}
          </Link>
        </div>
      </details>
    </div>
  );
}

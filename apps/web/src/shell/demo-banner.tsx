import { getTranslations } from "next-intl/server";

/** Says on every screen that this is a demo: nobody should take it for a place to keep real work. */
export async function DemoBanner() {
  const t = await getTranslations("shell");
  return (
    <aside aria-label={t("demoLabel")} className="bg-warn-wash px-4 py-1 text-center text-base text-warn print:hidden">
      {t("demo")}
    </aside>
  );
}

import { Icon } from "@leesbewijs/ui/icon";
import { getTranslations } from "next-intl/server";
import { paths } from "@/paths";
import { BackField } from "./back-field";
import { currentTheme, themes } from "./theme";

/** Which colours the pages have. A plain form, so that they can be changed without any script. */
export async function ThemeForm({ className = "flex flex-wrap gap-2" }: { readonly className?: string }) {
  const [t, theme] = await Promise.all([getTranslations("shell"), currentTheme()]);
  return (
    <form method="post" action={paths.preferences()} className={className}>
      <BackField />
      {themes.map((name) => (
        <button
          key={name}
          name="theme"
          value={name}
          aria-pressed={name === theme}
          className="inline-flex min-h-11 cursor-pointer items-center gap-2 rounded-md px-2 text-left text-base font-semibold text-accent hover:bg-wash aria-pressed:text-ink"
        >
          <Icon name={name === theme ? "check" : "blank"} className={name === theme ? "size-5" : "invisible size-5"} />
          {t(`themes.${name}`)}
        </button>
      ))}
    </form>
  );
}

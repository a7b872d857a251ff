import type { ReadingSettings } from "@leesbewijs/domain";
import { useTranslations } from "next-intl";
import { displayChoices, type DisplayName } from "./display-choices";
import { DisplayForm } from "./display-form";

const names: readonly DisplayName[] = ["size", "lines", "letters", "ruler", "pace"];

/** Everything that can be chosen about how a text looks and sounds, in words. */
export function DisplayFields({ settings }: { readonly settings: ReadingSettings }) {
  const t = useTranslations("display");
  return (
    <DisplayForm
      settings={settings}
      say={{ save: t("save"), failed: t("failed") }}
      groups={names.map((name) => ({
        name,
        label: t(`names.${name}`),
        choices: displayChoices[name].map((value) => ({ value, label: t(`values.${name}.${value}` as never) })),
      }))}
    />
  );
}

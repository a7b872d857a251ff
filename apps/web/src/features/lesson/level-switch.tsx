import type { Level } from "@leesbewijs/domain";
import { useTranslations } from "next-intl";
import { paths } from "@/paths";
import { BackField } from "@/shell/back-field";

type Props = {
  readonly levels: readonly Level[];
  readonly level: Level;
  /** Says what each text is like. */
  readonly explained?: boolean;
};

/** Which text of a lesson is read. A plain form: the choice is kept, and works without script. */
export function LevelSwitch({ levels, level, explained = false }: Props) {
  const t = useTranslations("lesson");
  if (levels.length < 2) return null;
  return (
    <form method="post" action={paths.preferences()} className="print:hidden">
      <BackField without="level" />
      <fieldset>
        <legend className="mb-1.5 font-semibold">{t("level")}</legend>
        <div className={explained ? "grid gap-2.5 sm:grid-cols-2" : "flex flex-wrap gap-2"}>
          {levels.map((one) => (
            <button
              key={one}
              name="level"
              value={one}
              aria-pressed={one === level}
              className="grid min-h-12 cursor-pointer content-center gap-0.5 rounded-md border-2 border-edge bg-sheet px-4 py-2 text-left hover:border-accent aria-pressed:border-accent aria-pressed:bg-wash"
            >
              <span className="font-semibold">{t(`levels.${one}`)}</span>
              {explained ? <span className="text-base text-soft">{t(`levelText.${one}`)}</span> : null}
            </button>
          ))}
        </div>
      </fieldset>
    </form>
  );
}

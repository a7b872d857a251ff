import { fewestAnswers, type ItemFigures, type ItemSign, type OptionFigures } from "@leesbewijs/domain";
import { Icon, type IconName } from "@leesbewijs/ui/icon";
import { useFormatter, useTranslations } from "next-intl";

const looks: { readonly [S in ItemSign]: { readonly icon: IconName; readonly ink: string } } = {
  checkKey: { icon: "warning", ink: "text-bad" },
  hard: { icon: "up", ink: "text-warn" },
  easy: { icon: "down", ink: "text-soft" },
  weak: { icon: "cross", ink: "text-bad" },
  fair: { icon: "half", ink: "text-warn" },
  good: { icon: "check", ink: "text-good" },
  unusedOption: { icon: "blank", ink: "text-soft" },
};

/** What the figures of a question say, in words: how many had it right, how sure that is, and what to look at. */
export function ItemSigns({ item }: { readonly item: ItemFigures }) {
  const t = useTranslations("items");
  const quiz = useTranslations("quiz");
  const format = useFormatter();
  const percent = (share: number): string => format.number(share, { style: "percent", maximumFractionDigits: 0 });
  const { answers, right, blank, between, signs } = item;
  const chosen = misled(item);
  const option = chosen?.optionId === null ? quiz(chosen.text === "true" ? "true" : "false") : (chosen?.text ?? "");
  if (answers === 0) return <p>{t("none")}</p>;
  return (
    <div className="grid gap-1.5">
      <p>
        {t("right", { right, answers, share: percent(right / answers) })}{" "}
        {between ? t("between", { from: percent(between.from), to: percent(between.to) }) : null}{" "}
        {blank > 0 ? t("blank", { blank }) : null}
      </p>
      {answers < fewestAnswers ? (
        <p className="text-base text-soft">{t("tooFew", { least: fewestAnswers, answers })}</p>
      ) : (
        <ul className="grid gap-1">
          {signs.map((sign) => (
            <li key={sign} className="flex gap-2">
              <Icon name={looks[sign].icon} className={`mt-1 size-5 shrink-0 ${looks[sign].ink}`} />
              <span className={sign === "checkKey" ? "font-semibold" : ""}>
                {t(`signs.${sign === "checkKey" && !chosen ? "turned" : sign}`, { option })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The option that the strongest chose most, where that is more than they chose what is right; else the weakest did better. */
function misled({ options }: ItemFigures): OptionFigures | undefined {
  const rights = options.filter(({ right }) => right).map(({ strong }) => strong ?? 1);
  const least = Math.min(1, ...rights);
  return options
    .filter(({ right, strong }) => !right && strong !== null && strong > least)
    .toSorted((a, b) => (b.strong ?? 0) - (a.strong ?? 0))[0];
}

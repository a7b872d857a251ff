import { useTranslations } from "next-intl";

type Props = {
  readonly className: string;
  readonly code: string;
  readonly joinAddress: string;
  readonly until: string;
};

/** As many as fit on three sheets: enough for a class. */
const many = Array.from({ length: 30 }, (_, at) => at + 1);

/** The same card for everybody, to cut and hand out: where to go and the code to type. On a screen one of them. */
export function JoinCards({ className, code, joinAddress, until }: Props) {
  const t = useTranslations("teacher.joinCode");
  return (
    <ul className="grid gap-4 print:grid-cols-2 print:gap-0">
      {many.map((number) => (
        <li
          key={number}
          className={`${number === 1 ? "grid" : "hidden print:grid"} max-w-xl break-inside-avoid gap-1 rounded-md border-2 border-dashed border-edge bg-sheet p-4 print:rounded-none`}
        >
          <p className="font-serif text-xl font-bold">{className}</p>
          <p>
            {t("goTo")} <span className="font-semibold break-all">{joinAddress}</span>
          </p>
          <p>
            {t("type")} <span className="font-mono text-2xl font-bold whitespace-nowrap">{code}</span>
          </p>
          <p className="text-base text-soft">{t("until", { moment: until })}</p>
        </li>
      ))}
    </ul>
  );
}

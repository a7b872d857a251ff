import type { AttemptResult, Points } from "@leesbewijs/domain";
import { useFormatter, useTranslations } from "next-intl";

type Props = {
  readonly result: NonNullable<AttemptResult["result"]>;
  /** The score of the try before. */
  readonly former: Points | null;
  /** Null where no marks are given. */
  readonly mark: number | null;
};

/** The score in words and in a number, and how each way of reading went. */
export function ScoreSummary({ result, former, mark }: Props) {
  const t = useTranslations("result");
  const format = useFormatter();
  const { points, possible } = result.score;
  const number = (value: number) => format.number(value, { maximumFractionDigits: 2 });
  return (
    <section aria-labelledby="score" className="grid gap-6">
      <div className="proof grid gap-1 py-5 pl-8">
        <h2 id="score" className="text-3xl">
          {t(`words.${grade(points, possible)}`)}
        </h2>
        <p className="text-xl">{t("points", { points: number(points), possible: number(possible) })}</p>
        {mark === null ? null : (
          <p className="text-xl font-semibold">
            {t("mark", { mark: format.number(mark, { minimumFractionDigits: 1 }) })}
          </p>
        )}
        {former ? (
          <p>
            {t(`former.${compared(result.score, former)}`, {
              points: number(former.points),
              possible: number(former.possible),
            })}
          </p>
        ) : null}
      </div>
      <div>
        <h2 className="mb-3 text-xl">{t("processes")}</h2>
        <ul className="grid gap-4">
          {result.processes.map((one) => (
            <li key={one.process} className="grid gap-1">
              <p className="flex flex-wrap justify-between gap-x-4">
                <span>
                  <strong>{t(`process.${one.process}`)}</strong>{" "}
                  <span className="text-soft">{t(`processText.${one.process}`)}</span>
                </span>
                <span className="tabular-nums">
                  {t("share", { points: number(one.points), possible: number(one.possible) })}
                </span>
              </p>
              <progress
                className="bar"
                value={one.points}
                max={one.possible}
                aria-label={t(`process.${one.process}`)}
              />
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

/** By share: a newer revision may have had other points. */
function compared(now: Points, before: Points): "more" | "same" | "less" {
  const difference = now.points * before.possible - before.points * now.possible;
  if (difference === 0) return "same";
  return difference > 0 ? "more" : "less";
}

function grade(points: number, possible: number): "excellent" | "good" | "underWay" | "again" {
  const share = possible === 0 ? 0 : points / possible;
  if (share >= 0.9) return "excellent";
  if (share >= 0.7) return "good";
  return share >= 0.5 ? "underWay" : "again";
}

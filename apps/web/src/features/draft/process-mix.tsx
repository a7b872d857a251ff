import type { DraftItem, Process } from "@leesbewijs/domain";
import { useTranslations } from "next-intl";

const processes: readonly Process[] = ["retrieve", "infer", "integrate", "evaluate"];

/** What the quiz asks of its readers, as words and as bars. */
export function ProcessMix({ chosen }: { readonly chosen: readonly DraftItem[] }) {
  const t = useTranslations("teacher.draft.mix");
  const names = useTranslations("teacher.preview.processes");
  const count = (process: Process): number => chosen.filter(({ question }) => question.process === process).length;
  const onlyFinding = chosen.length > 0 && count("retrieve") === chosen.length;
  return (
    <section aria-labelledby="mix" className="grid gap-2">
      <h3 id="mix" className="text-xl">
        {t("title")}
      </h3>
      <ul className="grid gap-1.5 text-base">
        {processes.map((process) => (
          <li key={process} className="grid grid-cols-[10rem_1fr_2rem] items-center gap-2">
            <span id={`mix-${process}`}>{names(process)}</span>
            <progress
              aria-labelledby={`mix-${process}`}
              className="bar"
              value={count(process)}
              max={Math.max(1, chosen.length)}
            />
            <span className="text-right tabular-nums">{count(process)}</span>
          </li>
        ))}
      </ul>
      {onlyFinding ? <p className="text-base text-soft">{t("onlyFinding")}</p> : null}
    </section>
  );
}

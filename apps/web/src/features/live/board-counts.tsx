import type { BoardForProjector } from "@leesbewijs/domain";
import { useFormatter, useTranslations } from "next-intl";

const places = ["notStarted", "reading", "busy", "submitted"] as const;

type Props = { readonly counts: BoardForProjector["counts"]; readonly large?: boolean };

/** How many students are in each place. */
export function BoardCounts({ counts, large = false }: Props) {
  const t = useTranslations("live");
  const format = useFormatter();
  return (
    <dl className="grid grid-cols-2 gap-3 sm:grid-cols-4">
      {places.map((place) => (
        <div key={place} className="flex flex-col-reverse justify-end rounded-md border border-line bg-sheet px-4 py-3">
          <dt className={large ? "text-xl leading-snug" : "text-base text-soft"}>{t(`places.${place}`)}</dt>
          <dd
            className={`font-serif leading-tight font-bold tabular-nums ${large ? "text-6xl sm:text-8xl" : "text-4xl"}`}
          >
            {format.number(counts[place])}
          </dd>
        </div>
      ))}
    </dl>
  );
}

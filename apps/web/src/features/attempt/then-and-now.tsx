import type { AttemptResult, Language } from "@leesbewijs/domain";
import { useFormatter, useTranslations } from "next-intl";

type Props = {
  readonly known: NonNullable<NonNullable<AttemptResult["result"]>["thenAndNow"]>;
  readonly language: Language;
};

/** What has changed since the news: the questions were about then. */
export function ThenAndNow({ known, language }: Props) {
  const t = useTranslations("result");
  const format = useFormatter();
  return (
    <section aria-labelledby="now" className="grid gap-3 border-t border-line pt-6">
      <h2 id="now" className="text-2xl">
        {t("thenAndNow")}
      </h2>
      <p lang={language}>{known.note}</p>
      <ol lang={language} className="grid gap-3 border-l-3 border-marker-edge pl-4">
        {known.events.map((event) => (
          <li key={`${event.when}${event.text}`}>
            <p className="font-semibold">{event.when}</p>
            <p>{event.text}</p>
            {event.source ? <p className="text-base text-soft">{event.source}</p> : null}
          </li>
        ))}
      </ol>
      <p className="text-base text-soft">
        {t("checkedOn", { date: format.dateTime(new Date(known.checkedOn), { dateStyle: "long", timeZone: "UTC" }) })}
      </p>
    </section>
  );
}

import type { LessonForTeacher } from "@leesbewijs/domain";
import { useFormatter, useTranslations } from "next-intl";

type Props = { readonly thenAndNow: NonNullable<LessonForTeacher["thenAndNow"]>; readonly language: string };

/** What has changed since the news. Students see it after the quiz. */
export function ThenAndNow({ thenAndNow, language }: Props) {
  const t = useTranslations("teacher.preview");
  const format = useFormatter();
  const { note, checkedOn, events } = thenAndNow;
  return (
    <section aria-labelledby="then-and-now" className="grid gap-3 print:hidden">
      <h2 id="then-and-now" className="text-2xl">
        {t("thenAndNow")}
      </h2>
      <p className="text-base text-soft">
        {t("thenAndNowNote", { date: format.dateTime(new Date(checkedOn), { dateStyle: "long", timeZone: "UTC" }) })}
      </p>
      <div lang={language} className="grid max-w-[66ch] gap-3">
        <p>{note}</p>
        <ul className="grid gap-3 border-l-3 border-marker-edge pl-4">
          {events.map((event) => (
            <li key={`${event.when}${event.text}`}>
              <p className="font-semibold">{event.when}</p>
              <p>{event.text}</p>
              {event.source ? <p className="text-base text-soft">{event.source}</p> : null}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

import type { LessonForReader } from "@leesbewijs/domain";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

/** What one thinks of before reading: the title, where it happened, and two questions. */
export function BeforeReading({
  lesson,
  children,
}: {
  readonly lesson: LessonForReader;
  /** The map, where the lesson has places on one. */
  readonly children: ReactNode;
}) {
  const t = useTranslations("lesson");
  const { content, language } = lesson;
  const [place] = content.places;
  const general = [place ? t("before.place", { place: place.name }) : t("before.subject"), t("before.happened")];
  const own = content.before.length > 0;
  return (
    <div className="grid gap-6">
      <div className="grid gap-2">
        <p className="font-semibold text-soft">{t("before.title")}</p>
        <h1 lang={language} className="text-3xl sm:text-4xl">
          {content.title}
        </h1>
      </div>
      <section aria-labelledby="think" className="grid gap-3">
        <h2 id="think" className="text-2xl">
          {t("before.think")}
        </h2>
        <ol lang={own ? language : undefined} className="grid gap-3">
          {(own ? content.before : general).map((prompt, index) => (
            <li key={prompt} className="flex gap-3 rounded-md border border-line bg-sheet px-4 py-3 text-xl">
              <span aria-hidden="true" className="font-serif font-bold text-accent">
                {index + 1}
              </span>
              {prompt}
            </li>
          ))}
        </ol>
      </section>
      {content.places.length > 0 ? (
        <section aria-labelledby="places" className="grid gap-3">
          <h2 id="places" className="text-2xl">
            {t("before.where")}
          </h2>
          {children}
          <ul lang={language} className="grid gap-1.5">
            {content.places.map((one) => (
              <li key={one.name} className="ml-5 list-disc pl-1 marker:text-accent">
                <strong>{one.name}</strong>: {one.note}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}

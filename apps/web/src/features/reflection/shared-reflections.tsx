import type { ReflectionForTeacher } from "@leesbewijs/domain";
import { useFormatter, useTranslations } from "next-intl";
import { datedMoment } from "@/i18n/moments";

const fields = ["knew", "learned", "wonder"] as const;
const levels = [1, 2, 3, 4] as const;

/** What students wrote at the end of the lesson and chose to share with their teacher. */
export function SharedReflections({ reflections }: { readonly reflections: readonly ReflectionForTeacher[] }) {
  const t = useTranslations("reflection");
  const format = useFormatter();
  return (
    <section aria-labelledby="reflections" className="mt-10 grid gap-3">
      <h2 id="reflections" className="text-2xl">
        {t("forTeacher.title")}
      </h2>
      {reflections.length === 0 ? (
        <p className="text-soft">{t("forTeacher.empty")}</p>
      ) : (
        <p className="text-soft">{t("forTeacher.text")}</p>
      )}
      <ul className="grid gap-3 lg:grid-cols-2">
        {reflections.map((one) => {
          const level = levels.find((each) => each === one.confidence);
          return (
            <li
              key={one.displayName}
              className="grid content-start gap-2 rounded-md border border-line bg-sheet px-4 py-3"
            >
              <h3 className="text-xl">{one.displayName}</h3>
              <dl className="grid gap-2">
                {fields.map((field) =>
                  one[field] === "" ? null : (
                    <div key={field}>
                      <dt className="text-base font-semibold">{t(`fields.${field}`)}</dt>
                      <dd className="whitespace-pre-line">{one[field]}</dd>
                    </div>
                  ),
                )}
                {level ? (
                  <div>
                    <dt className="text-base font-semibold">{t("confidence")}</dt>
                    <dd>{t(`levels.${level}`)}</dd>
                  </div>
                ) : null}
              </dl>
              <p className="text-base text-soft">{format.dateTime(one.savedAt, datedMoment)}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

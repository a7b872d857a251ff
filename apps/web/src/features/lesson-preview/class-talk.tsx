import type { LessonForTeacher } from "@leesbewijs/domain";
import { useTranslations } from "next-intl";

type Props = { readonly content: LessonForTeacher["content"]; readonly language: string };

/** What students will learn and what to talk about, for the lesson around the quiz. */
export function ClassTalk({ content: { goals, discussion }, language }: Props) {
  const t = useTranslations("teacher.preview");
  const lists = [
    { name: "goals", items: goals },
    { name: "discussion", items: discussion },
  ] as const;
  return (
    <div className="grid gap-8 md:grid-cols-2 print:hidden">
      {lists.map(({ name, items }) =>
        items.length === 0 ? null : (
          <section key={name} aria-labelledby={name}>
            <h2 id={name} className="mb-3 text-2xl">
              {t(name)}
            </h2>
            <ul lang={language} className="grid list-disc gap-1 pl-6">
              {items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          </section>
        ),
      )}
    </div>
  );
}

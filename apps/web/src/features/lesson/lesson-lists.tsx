import type { LessonForReader } from "@leesbewijs/domain";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

type Pair = { readonly name: string; readonly text: string };

/** What the text tells, once more by time, people, numbers and places: each as a list in words. */
export function LessonLists({ lesson }: { readonly lesson: Pick<LessonForReader, "content" | "language"> }) {
  const t = useTranslations("lesson");
  const { timeline, roles, quantities, places, perspectives } = lesson.content;
  return (
    <div className="mt-10 grid gap-3 print:hidden">
      {timeline.length > 0 ? (
        <List title={t("timeline")} lang={lesson.language}>
          <ol className="grid gap-3 border-l-3 border-marker-edge pl-4">
            {timeline.map((point) => (
              <li key={`${point.when}${point.label}`}>
                <p className="font-semibold">{point.when}</p>
                <p>{point.label}</p>
                {point.fromArticle ? null : <p className="text-base text-soft">{t("notFromArticle")}</p>}
              </li>
            ))}
          </ol>
        </List>
      ) : null}
      <Pairs
        title={t("roles")}
        lang={lesson.language}
        pairs={roles.map((one) => ({ name: one.name, text: one.role }))}
      />
      <Pairs
        title={t("quantities")}
        lang={lesson.language}
        pairs={quantities.map((one) => ({ name: one.value, text: one.meaning }))}
      />
      <Pairs
        title={t("places")}
        lang={lesson.language}
        pairs={places.map((one) => ({ name: one.name, text: one.note }))}
      />
      <Pairs
        title={t("perspectives")}
        lang={lesson.language}
        pairs={perspectives.map((one) => ({ name: one.who, text: one.view }))}
      />
    </div>
  );
}

function List({
  title,
  lang,
  children,
}: {
  readonly title: string;
  readonly lang: string;
  readonly children: ReactNode;
}) {
  return (
    <details className="rounded-md border border-line bg-sheet">
      <summary className="min-h-12 cursor-pointer px-4 py-2.5 font-semibold">{title}</summary>
      <div lang={lang} className="px-4 pt-1 pb-4">
        {children}
      </div>
    </details>
  );
}

function Pairs({
  title,
  lang,
  pairs,
}: {
  readonly title: string;
  readonly lang: string;
  readonly pairs: readonly Pair[];
}) {
  if (pairs.length === 0) return null;
  return (
    <List title={title} lang={lang}>
      <dl className="grid gap-3">
        {pairs.map((pair) => (
          <div key={pair.name}>
            <dt className="font-semibold">{pair.name}</dt>
            <dd>{pair.text}</dd>
          </div>
        ))}
      </dl>
    </List>
  );
}

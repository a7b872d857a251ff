import type { LessonForReader } from "@leesbewijs/domain";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

type Pair = { readonly name: string; readonly text: string };
type Props = {
  readonly lesson: Pick<LessonForReader, "content" | "language">;
  /** The map, where there is one. */
  readonly children?: ReactNode;
};

/**
 * What the text tells, once more by time, people, numbers and places. Each is drawn as a picture and is a list, so that its
 * words are its own text alternative.
 */
export function LessonPictures({ lesson, children }: Props) {
  const t = useTranslations("lesson");
  const { timeline, roles, quantities, places, perspectives } = lesson.content;
  return (
    <div className="grid grid-cols-1 gap-3 print:hidden">
      {timeline.length > 0 ? (
        <Picture title={t("timeline")} lang={lesson.language}>
          <ol className="timeline">
            {timeline.map((point) => (
              <li key={`${point.when}${point.label}`}>
                <p className="font-semibold">{point.when}</p>
                <p>{point.label}</p>
                {point.fromArticle ? null : <p className="text-base text-soft">{t("notFromArticle")}</p>}
              </li>
            ))}
          </ol>
        </Picture>
      ) : null}
      {roles.length > 0 ? (
        <Picture title={t("roles")} lang={lesson.language}>
          <ul className="grid grid-cols-1 gap-3 sm:grid-cols-2">
            {roles.map(({ name, role }) => (
              <li key={name} className="flex gap-3 rounded-md border border-line bg-paper px-3 py-2.5">
                <span aria-hidden="true" className="face">
                  {initials(name)}
                </span>
                <span className="min-w-0">
                  <strong className="block">{name}</strong>
                  {role}
                </span>
              </li>
            ))}
          </ul>
        </Picture>
      ) : null}
      {quantities.length > 0 ? (
        <Picture title={t("quantities")} lang={lesson.language}>
          <Pairs look="figure" pairs={quantities.map(({ value, meaning }) => ({ name: value, text: meaning }))} />
        </Picture>
      ) : null}
      {places.length > 0 ? (
        <Picture title={t("places")} lang={lesson.language}>
          {children}
          <Pairs pairs={places.map(({ name, note }) => ({ name, text: note }))} />
        </Picture>
      ) : null}
      {perspectives.length > 0 ? (
        <Picture title={t("perspectives")} lang={lesson.language}>
          <Pairs pairs={perspectives.map(({ who, view }) => ({ name: who, text: view }))} />
        </Picture>
      ) : null}
    </div>
  );
}

/** At most two letters that stand for a name. */
const initials = (name: string): string =>
  (name.match(/(?<![\p{L}])\p{Lu}/gu) ?? [name.slice(0, 1)]).slice(0, 2).join("");

function Picture({
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
      <div lang={lang} className="grid grid-cols-1 gap-3 px-4 pt-1 pb-4">
        {children}
      </div>
    </details>
  );
}

function Pairs({ pairs, look = "plain" }: { readonly pairs: readonly Pair[]; readonly look?: "plain" | "figure" }) {
  const figure = look === "figure";
  return (
    <dl className={figure ? "grid grid-cols-1 gap-3 sm:grid-cols-2" : "grid grid-cols-1 gap-3"}>
      {pairs.map(({ name, text }) => (
        <div
          key={`${name}${text}`}
          className={figure ? "rounded-md border border-line bg-paper px-3 py-2.5" : undefined}
        >
          <dt className={figure ? "font-serif text-2xl font-bold text-accent" : "font-semibold"}>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

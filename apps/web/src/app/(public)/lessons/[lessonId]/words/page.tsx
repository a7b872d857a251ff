import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { buttonLook } from "@leesbewijs/ui/button";
import { Icon } from "@leesbewijs/ui/icon";
import { LessonSteps } from "@/features/lesson/lesson-steps";
import { WordMatch } from "@/features/lesson/word-match";
import { paths } from "@/paths";
import { loadLesson } from "../load-lesson";

type Props = PageProps<"/lessons/[lessonId]/words">;

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [t, { lesson }] = await Promise.all([getTranslations("lesson"), loadLesson(props)]);
  return { title: `${t("steps.words")} - ${lesson.content.title}` };
}

export default async function WordsPage(props: Props) {
  const [t, locale, { lesson, context }] = await Promise.all([
    getTranslations("lesson"),
    getLocale(),
    loadLesson(props),
  ]);
  const { lessonId, language, content } = lesson;
  const { words } = content;
  if (words.length === 0) redirect(paths.lesson.read(lessonId, context));
  const explained = words.flatMap(({ term, meaning }) => (meaning === null ? [] : [{ term, meaning }]));
  return (
    <>
      <LessonSteps lessonId={lessonId} context={context} current="words" hasWords />
      <h1 className="mb-2 text-3xl">{t("wordsTitle")}</h1>
      <p className="mb-6">{t("wordsText")}</p>
      <ul lang={language} className="grid gap-3 sm:grid-cols-2">
        {words.map((word) => (
          <li key={word.term} className="rounded-md border border-line bg-sheet px-4 py-3">
            <h2 className="text-xl">{word.term}</h2>
            {word.meaning === null ? <p lang={locale}>{t("noMeaning")}</p> : <p>{word.meaning}</p>}
            <p className="mt-1 text-soft italic">{word.example}</p>
          </li>
        ))}
      </ul>
      {explained.length >= 2 ? (
        <details className="my-8 rounded-md border border-line bg-sheet print:hidden">
          <summary className="min-h-12 cursor-pointer px-4 py-2.5 font-semibold">{t("matchTitle")}</summary>
          <div className="px-4 pt-1 pb-5">
            <p className="mb-4">{t("matchText")}</p>
            <WordMatch
              words={explained}
              language={language}
              say={{ choose: t("matchChoose"), check: t("matchCheck"), right: t("matchRight"), wrong: t("matchWrong") }}
              outcomes={Array.from({ length: explained.length + 1 }, (_, right) =>
                t("matchOutcome", { right, total: explained.length }),
              )}
            />
          </div>
        </details>
      ) : null}
      <Link
        href={paths.lesson.read(lessonId, context)}
        className={buttonLook("primary", explained.length >= 2 ? "" : "mt-8")}
      >
        {t("toRead")}
        <Icon name="right" />
      </Link>
    </>
  );
}

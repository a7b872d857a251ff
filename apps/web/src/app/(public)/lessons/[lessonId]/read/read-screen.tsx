import { stretchOf } from "@leesbewijs/domain";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { ReaderText } from "@/features/article/reader-text";
import { WordCards } from "@/features/article/word-cards";
import { wordsIn } from "@/features/article/words-in";
import { readerLook } from "@/features/display/display-choices";
import { DisplayFields } from "@/features/display/display-fields";
import { ReadingRuler } from "@/features/display/reading-ruler";
import { PartGuide } from "@/features/guide/part-guide";
import { LessonFrame } from "@/features/lesson/lesson-frame";
import { LessonPictures } from "@/features/lesson/lesson-pictures";
import { LevelSwitch } from "@/features/lesson/level-switch";
import { PlaceKeeper } from "@/features/lesson/place-keeper";
import { WordsHere } from "@/features/article/words-here";
import { PlaceMap } from "@/features/map/place-map";
import { ReadAloud } from "@/features/read-aloud/read-aloud";
import { ClientWords } from "@/i18n/client-words";
import { paths } from "@/paths";
import { PrintButton } from "@/shell/print-button";
import { api, found } from "@/trpc/server";
import type { LoadedLesson } from "../load-lesson";
import type { LoadedGuide } from "./load-guide";

type Props = {
  readonly loaded: LoadedLesson;
  /** Counted from 1; null for the whole text. */
  readonly part: number | null;
  readonly guide: LoadedGuide | null;
};

/** The text, whole or a part of it, with everything that helps to read it. */
export async function ReadScreen({ loaded, part, guide }: Props) {
  const { lesson, article, level, context, form, account, settings } = loaded;
  const { lessonId, language, content } = lesson;
  const [t, locale, kept] = await Promise.all([
    getTranslations("lesson"),
    getLocale(),
    account ? found((await api()).highlight.list({ lessonId })) : [],
  ]);
  const { parts } = content;
  const here = part === null ? undefined : parts[part - 1];
  const stretch = here && stretchOf(here, level);
  const words = wordsIn(article, content.words, stretch);
  const way = (number: number) =>
    parts[number - 1]
      ? { href: paths.lesson.part(lessonId, number, context), label: t("partName", { part: number }) }
      : undefined;
  return (
    <LessonFrame
      lesson={lesson}
      context={context}
      current="read"
      inside={part === null ? undefined : t("partOf", { part, of: parts.length })}
      back={part === null ? undefined : way(part - 1)}
      onward={part === null ? undefined : way(part + 1)}
    >
      <PlaceKeeper lessonId={lessonId} form={form} phase="read" part={part} account={account !== null} />
      <div className="grid gap-3 print:hidden">
        <LevelSwitch levels={lesson.articles.map((one) => one.level)} level={level} />
        <details className="rounded-md border border-line bg-sheet">
          <summary className="min-h-12 cursor-pointer px-4 py-2.5 font-semibold">{t("display")}</summary>
          <div className="grid gap-3 px-4 pt-1 pb-4">
            <DisplayFields settings={settings} />
            <Link href={paths.display()} className="inline-flex min-h-11 items-center text-base">
              {t("allDisplay")}
            </Link>
          </div>
        </details>
      </div>
      <ClientWords of={["reader"]}>
        <ReaderText
          lessonId={lessonId}
          personId={account}
          article={article}
          stretch={stretch}
          words={content.words}
          kept={kept}
          look={readerLook(settings)}
          head={
            <>
              <h1 className="mb-3 text-[1.5em]">{here?.title ?? article.title}</h1>
              {here ? (
                <p className="mb-6 border-l-4 border-marker-edge pl-3 text-base">
                  <span lang={locale} className="font-semibold">
                    {t("readBy")}
                  </span>{" "}
                  {here.guide}
                </p>
              ) : null}
            </>
          }
          tools={
            <ReadAloud
              language={language}
              say={{ start: t("aloud.start"), pause: t("aloud.pause"), goOn: t("aloud.goOn"), stop: t("aloud.stop") }}
            />
          }
        >
          {here && stretch ? (
            <PartGuide
              lessonId={lessonId}
              language={language}
              level={level}
              question={guide?.question ?? null}
              guide={here.guide}
              stretch={stretch}
              given={guide?.given ?? null}
              query={Object.fromEntries(
                Object.entries({ ...context, level }).flatMap(([name, value]) => (value ? [[name, value]] : [])),
              )}
            />
          ) : null}
          <WordsHere language={language} words={words} />
        </ReaderText>
      </ClientWords>
      <ReadingRuler />
      <div lang={language}>
        <WordCards words={content.words} />
      </div>
      {part === null || part === parts.length ? (
        <LessonPictures lesson={lesson}>
          <PlaceMap places={content.places} language={language} />
        </LessonPictures>
      ) : null}
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2 print:hidden">
        {parts.length > 1 ? (
          <Link
            href={part === null ? paths.lesson.part(lessonId, 1, context) : paths.lesson.read(lessonId, context)}
            className="inline-flex min-h-11 items-center"
          >
            {part === null ? t("inParts") : t("atOnce")}
          </Link>
        ) : null}
        <PrintButton label={t("print")} />
      </div>
    </LessonFrame>
  );
}

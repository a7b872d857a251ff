import type { LessonForTeacher, Level } from "@leesbewijs/domain";
import { Button } from "@leesbewijs/ui/button";
import { SelectField } from "@leesbewijs/ui/select-field";
import { useTranslations } from "next-intl";
import { paths } from "@/paths";
import { type PaperPart, paperParts } from "./paper-parts";

type Props = {
  readonly lesson: LessonForTeacher;
  readonly level: Level;
  readonly quizId: string;
  readonly parts: ReadonlySet<PaperPart>;
};

/** What goes on paper. A plain form: the address keeps the choice, and it works without script. */
export function PaperChoices({ lesson, level, quizId, parts }: Props) {
  const t = useTranslations("teacher.paper");
  const say = useTranslations("teacher.preview");
  return (
    <form
      key={[level, quizId, ...parts].join("/")}
      action={paths.teacher.paper(lesson.lessonId)}
      aria-label={t("choose")}
      className="grid gap-4 rounded-md border border-line bg-sheet p-4 print:hidden"
    >
      <input type="hidden" name="language" value={lesson.language} />
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField name="level" label={say("level")} defaultValue={level}>
          {lesson.articles.map((one) => (
            <option key={one.level} value={one.level}>
              {say(`levels.${one.level}`)}
            </option>
          ))}
        </SelectField>
        <SelectField name="quiz" label={say("quiz")} defaultValue={quizId}>
          {lesson.quizzes.map(({ id, title }) => (
            <option key={id} value={id} lang={lesson.language}>
              {title}
            </option>
          ))}
        </SelectField>
      </div>
      <fieldset className="flex flex-wrap gap-x-6 gap-y-1">
        <legend className="font-semibold">{t("parts")}</legend>
        {paperParts.map((part) => (
          <label key={part} className="inline-flex min-h-11 items-center gap-2">
            <input
              type="checkbox"
              name="part"
              value={part}
              defaultChecked={parts.has(part)}
              className="size-5 shrink-0"
            />
            {t(`part.${part}`)}
          </label>
        ))}
      </fieldset>
      <Button type="submit" look="second" className="justify-self-start">
        {t("show")}
      </Button>
    </form>
  );
}

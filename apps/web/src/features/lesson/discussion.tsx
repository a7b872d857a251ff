import type { LessonForReader } from "@leesbewijs/domain";
import { Icon } from "@leesbewijs/ui/icon";
import { Notice } from "@leesbewijs/ui/notice";
import { useTranslations } from "next-intl";

const roles = ["chair", "reporter", "questioner"] as const;
const rules = ["listen", "text", "noSides", "pass"] as const;

/** What to talk about with three people: who does what, how to speak, the questions, and how each side sees it. */
export function Discussion({ lesson }: { readonly lesson: LessonForReader }) {
  const t = useTranslations("lesson.talk");
  const { content, language, sensitive } = lesson;
  return (
    <div className="grid gap-8">
      <div className="grid gap-2">
        <h1 className="text-3xl">{t("title")}</h1>
        <p>{t("text")}</p>
      </div>
      {sensitive ? <Notice title={t("sensitive")} /> : null}
      <section aria-labelledby="roles" className="grid gap-3">
        <h2 id="roles" className="text-2xl">
          {t("roles")}
        </h2>
        <ul className="grid gap-3 sm:grid-cols-3">
          {roles.map((role) => (
            <li key={role} className="rounded-md border border-line bg-sheet px-4 py-3">
              <h3 className="text-xl">{t(`role.${role}.name`)}</h3>
              <p>{t(`role.${role}.does`)}</p>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="questions" className="grid gap-3">
        <h2 id="questions" className="text-2xl">
          {t("questions")}
        </h2>
        <ol lang={language} className="grid gap-3">
          {content.discussion.map((question, index) => (
            <li key={question} className="flex gap-3 rounded-md border border-line bg-sheet px-4 py-3 text-xl">
              <span aria-hidden="true" className="font-serif font-bold text-accent">
                {index + 1}
              </span>
              {question}
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="rules" className="grid gap-3">
        <h2 id="rules" className="text-2xl">
          {t("rules")}
        </h2>
        <ul className="grid gap-1.5">
          {rules.map((rule) => (
            <li key={rule} className="flex gap-2.5">
              <Icon name="check" className="mt-1 size-5 text-accent" />
              {t(`rule.${rule}`)}
            </li>
          ))}
        </ul>
      </section>
      {content.perspectives.length > 0 ? (
        <section aria-labelledby="views" className="grid gap-3">
          <h2 id="views" className="text-2xl">
            {t("views")}
          </h2>
          <dl lang={language} className="grid gap-3 sm:grid-cols-2">
            {content.perspectives.map(({ who, view }) => (
              <div key={who} className="rounded-md border border-line bg-sheet px-4 py-3">
                <dt className="font-semibold">{who}</dt>
                <dd>{view}</dd>
              </div>
            ))}
          </dl>
        </section>
      ) : null}
    </div>
  );
}

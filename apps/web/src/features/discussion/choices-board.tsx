import type { Discussion, Question } from "@leesbewijs/domain";
import { chosenIn } from "@leesbewijs/domain/chosen-in";
import { Icon } from "@leesbewijs/ui/icon";
import { useFormatter, useTranslations } from "next-intl";

type Choice = { readonly id: string; readonly text: string };

/** What can be chosen in a question; nothing where something else is asked. */
export function choicesIn(question: Question, words: { readonly yes: string; readonly no: string }): readonly Choice[] {
  if (question.kind === "trueFalse") {
    return [
      { id: "true", text: words.yes },
      { id: "false", text: words.no },
    ];
  }
  return "options" in question ? question.options : [];
}

type Props = {
  readonly choices: readonly Choice[];
  readonly shown: Pick<Discussion, "chosen" | "key" | "language" | "question">;
};

/** What could be chosen, then how many chose it, then which of it is right: by a letter, a number, a drawing and a word. */
export function ChoicesBoard({ choices, shown: { chosen, key, language, question } }: Props) {
  const t = useTranslations("discussion");
  const format = useFormatter();
  const right = key ? [key.correct, ...key.alsoCorrect].flatMap(chosenIn) : [];
  return (
    <ol className="grid grid-cols-1 gap-3">
      {choices.map(({ id, text }, index) => {
        const isRight = right.includes(id);
        const count = chosen?.counts[id] ?? 0;
        return (
          <li
            key={id}
            className={`grid gap-2 rounded-md border-2 px-4 py-3 text-xl sm:text-2xl ${isRight ? "border-good bg-good-wash font-semibold" : "border-line bg-sheet"}`}
          >
            <span className="flex flex-wrap items-start gap-x-3">
              <span aria-hidden="true" className="font-serif font-bold text-accent">
                {String.fromCharCode(65 + index)}
              </span>
              <span
                lang={question?.kind === "trueFalse" ? undefined : language}
                className="min-w-3/4 flex-1 sm:min-w-0"
              >
                {text}
              </span>
              {isRight ? (
                <span className="flex shrink-0 items-center gap-2 text-good">
                  <Icon name="check" className="size-7" />
                  {t("right")}
                </span>
              ) : null}
            </span>
            {chosen ? (
              <span className="grid grid-cols-[1fr_auto] items-center gap-3 text-xl font-normal">
                <progress className="bar" value={count} max={Math.max(1, chosen.answers)} aria-hidden="true" />
                <span className="tabular-nums">{t("chose", { count: format.number(count), of: chosen.answers })}</span>
              </span>
            ) : null}
          </li>
        );
      })}
    </ol>
  );
}

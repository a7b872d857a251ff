import type { GuideVerdict, Level, Question } from "@leesbewijs/domain";
import { useTranslations } from "next-intl";
import { GuideCard } from "./guide-card";

type Props = {
  readonly lessonId: string;
  readonly language: "nl" | "en";
  readonly level: Level;
  /** A question that can be checked; null where there is none, and the part is read by `guide` alone. */
  readonly question: Question | null;
  readonly guide: string;
  /** The first and last paragraph of the part. */
  readonly stretch: { readonly from: number; readonly to: number };
  readonly given: { readonly value: string; readonly verdict: GuideVerdict } | null;
  readonly query: Readonly<Record<string, string>>;
};

/** What to read a part by: a question to try, or one to think about. */
export function PartGuide({ lessonId, language, level, question, guide, stretch, given, query }: Props) {
  const t = useTranslations("guide");
  if (question?.kind !== "singleChoice" && question?.kind !== "trueFalse") {
    return (
      <div id="guide" className="grid gap-1 rounded-md border-2 border-accent bg-sheet px-4 py-4">
        <p className="text-base font-semibold text-accent">{t("think")}</p>
        <p lang={language} className="text-xl font-semibold">
          {guide}
        </p>
      </div>
    );
  }
  const options =
    question.kind === "singleChoice"
      ? question.options.map(({ id, text }) => ({ value: id, text }))
      : (["true", "false"] as const).map((value) => ({ value, text: t(value) }));
  return (
    <GuideCard
      // Another question is another card.
      key={question.id}
      lessonId={lessonId}
      language={language}
      level={level}
      questionId={question.id}
      kind={question.kind}
      prompt={question.kind === "trueFalse" ? question.statement : question.prompt}
      options={options}
      given={given}
      query={query}
      say={{
        title: t("title"),
        hint: t("hint"),
        check: t("check"),
        right: t("right"),
        wrong: Object.fromEntries(
          Array.from({ length: stretch.to - stretch.from + 1 }, (_, index) => {
            const paragraph = stretch.from + index;
            return [paragraph, t("wrong", { paragraph })];
          }),
        ),
        look: t("look"),
        empty: t("empty"),
        failed: t("failed"),
      }}
    />
  );
}

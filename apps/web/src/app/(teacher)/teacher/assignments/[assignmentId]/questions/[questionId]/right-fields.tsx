"use client";

import type { Article, QuestionForCorrection, Response, RightAnswer } from "@leesbewijs/domain";
import { ChoiceGroup } from "@leesbewijs/ui/choice-group";
import { RadioRow } from "@leesbewijs/ui/radio-row";
import { SelectField } from "@leesbewijs/ui/select-field";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { articleRead } from "@/features/article/article-read";
import { rightOf } from "@/features/correction/right-of";
import { isTyped, TypedFields } from "@/features/correction/typed-fields";
import { numberOf } from "@/features/draft/own-question";
import { QuestionField } from "@/features/quiz/question-field";

type Props = {
  readonly shown: QuestionForCorrection;
  /** What was right stays right, and this is right besides. */
  readonly besides: boolean;
  /** Everything that is right from now on; empty while nothing whole was given. */
  readonly onChange: (rights: readonly RightAnswer[]) => void;
};

/** Says what is right, in the way the question is answered. */
export function RightFields({ shown, besides, onChange }: Props) {
  const t = useTranslations("correction.form");
  const { question, key, language, articles } = shown;
  if (isTyped(key)) {
    return (
      <TypedFields
        answerKey={key}
        besides={besides}
        language={language}
        read={(text) => numberOf(text.replace(/[^\d.,-]/g, ""), language)}
        onChange={(right) => onChange(right ? [right] : [])}
      />
    );
  }
  if (key.kind === "trueFalse") return <p>{t(besides ? "bothRight" : key.correct ? "falseInstead" : "trueInstead")}</p>;
  if (question.kind === "singleChoice" && key.kind === "singleChoice" && besides) {
    return <AlsoOptions shown={shown} onChange={onChange} />;
  }
  return <AnswerAgain shown={shown} besides={besides} articles={articles} onChange={onChange} />;
}

/** Other options that are right too. */
function AlsoOptions({ shown: { question, key, language }, onChange }: Omit<Props, "besides">) {
  const t = useTranslations("correction.form");
  const [chosen, setChosen] = useState<readonly string[]>([]);
  if (question.kind !== "singleChoice" || key.kind !== "singleChoice") return null;
  const others = question.options.filter(({ id }) => id !== key.correct);
  function toggle(id: string): void {
    const next = chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id];
    setChosen(next);
    onChange(others.filter((one) => next.includes(one.id)).map((one) => ({ kind: "singleChoice", correct: one.id })));
  }
  return (
    <ChoiceGroup legend={t("alsoOptions")}>
      {others.map((option) => (
        <RadioRow
          key={option.id}
          type="checkbox"
          name="right"
          checked={chosen.includes(option.id)}
          onChange={() => toggle(option.id)}
          label={<span lang={language}>{option.text}</span>}
        />
      ))}
    </ChoiceGroup>
  );
}

/** The question as a student answers it: what is filled in here is right. */
function AnswerAgain({ shown, besides, articles, onChange }: Props & { readonly articles: readonly Article[] }) {
  const t = useTranslations("correction.form");
  const { question, key, language } = shown;
  const [response, setResponse] = useState<Response | null>(null);
  const [level, setLevel] = useState(articles[0]?.level ?? "standard");
  function change(given: Response): void {
    setResponse(given);
    const right = rightOf(given, { key, besides, level });
    onChange(right ? [right] : []);
  }
  return (
    <div className="grid gap-3">
      <p className="font-semibold">{t(question.kind === "proof" ? "pointAgain" : "answerAgain")}</p>
      {question.kind === "proof" && articles.length > 1 ? (
        <SelectField
          label={t("level")}
          value={level}
          className="max-w-sm"
          onChange={(event) => {
            const other = articles.find((one) => one.level === event.currentTarget.value);
            if (other) setLevel(other.level);
            setResponse(null);
            onChange([]);
          }}
        >
          {articles.map((one) => (
            <option key={one.level} value={one.level}>
              {t(`levels.${one.level}`)}
            </option>
          ))}
        </SelectField>
      ) : null}
      <QuestionField
        question={question}
        response={response}
        change={change}
        disabled={false}
        leave={() => undefined}
        language={language}
        text={articleRead(articles, level)}
      />
    </div>
  );
}

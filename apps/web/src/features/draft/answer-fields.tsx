"use client";

import type { AnswerKeyOf, DraftItem, Language, Option, QuestionOf } from "@leesbewijs/domain";
import { Button } from "@leesbewijs/ui/button";
import { ChoiceGroup } from "@leesbewijs/ui/choice-group";
import { RadioRow } from "@leesbewijs/ui/radio-row";
import { TextArea } from "@leesbewijs/ui/text-area";
import { TextField } from "@leesbewijs/ui/text-field";
import { useTranslations } from "next-intl";
import { emptyOptions, type ItemProblem } from "./own-question";

type Props = {
  readonly item: DraftItem;
  readonly language: Language;
  readonly problems: readonly ItemProblem[];
  readonly onChange: (item: DraftItem) => void;
};

/** The answers of a question, with the right one. */
export function AnswerFields(props: Props) {
  const t = useTranslations("teacher.draft.form");
  const { item, language, problems, onChange } = props;
  const { question, key } = item;
  const error = (name: ItemProblem): string | undefined => (problems.includes(name) ? t(`missing.${name}`) : undefined);
  if (question.kind === "singleChoice" && key.kind === "singleChoice") {
    return <Choices {...props} question={question} answerKey={key} error={error("options")} />;
  }
  if (question.kind === "proof" && key.kind === "proof") {
    return <ProofAnswers {...props} question={question} answerKey={key} error={error("options")} />;
  }
  if (question.kind === "trueFalse" && key.kind === "trueFalse") {
    return (
      <>
        <div data-field="statement">
          <TextArea
            label={t("statement")}
            rows={2}
            maxLength={500}
            lang={language}
            value={question.statement}
            error={error("statement")}
            onChange={(event) => onChange({ ...item, question: { ...question, statement: event.currentTarget.value } })}
          />
        </div>
        <ChoiceGroup legend={t("isItTrue")}>
          {[true, false].map((value) => (
            <RadioRow
              key={String(value)}
              name={`correct-${question.id}`}
              checked={key.correct === value}
              onChange={() => onChange({ ...item, key: { ...key, correct: value } })}
              label={t(value ? "true" : "false")}
            />
          ))}
        </ChoiceGroup>
      </>
    );
  }
  if (key.kind === "shortText") {
    return (
      <div data-field="accept">
        <TextArea
          label={t("accept")}
          hint={t("acceptHint")}
          rows={3}
          maxLength={2000}
          lang={language}
          value={key.accept.join("\n")}
          error={error("accept")}
          onChange={(event) => onChange({ ...item, key: { ...key, accept: event.currentTarget.value.split("\n") } })}
        />
      </div>
    );
  }
  if (key.kind === "number") {
    return (
      <div data-field="number">
        <TextField
          label={t("number")}
          hint={t("numberHint")}
          inputMode="decimal"
          maxLength={40}
          value={key.display}
          error={error("number")}
          onChange={(event) => onChange({ ...item, key: { ...key, display: event.currentTarget.value } })}
        />
      </div>
    );
  }
  return <Texts {...props} error={error("options")} />;
}

type ChoicesProps<K extends "singleChoice" | "proof"> = Props & {
  readonly question: QuestionOf<K>;
  readonly answerKey: AnswerKeyOf<K>;
  readonly error: string | undefined;
};

/** Whether students choose an answer besides the sentence, and which ones there are. */
function ProofAnswers(props: ChoicesProps<"proof">) {
  const t = useTranslations("teacher.draft.form");
  const { item, question, answerKey, onChange } = props;
  const put = (options: Option[], correct: AnswerKeyOf<"proof">["correct"]): void =>
    onChange({ ...item, question: { ...question, options }, key: { ...answerKey, correct, missteps: [] } });
  if (question.options.length === 0) {
    const { options, correct } = emptyOptions();
    return (
      <div className="grid justify-items-start gap-2">
        <p className="text-base text-soft">{t("sentenceOnly")}</p>
        <Button look="second" onClick={() => put(options, correct)}>
          {t("addOptions")}
        </Button>
      </div>
    );
  }
  return (
    <div className="grid justify-items-start gap-2">
      <Choices {...props} />
      <Button look="second" onClick={() => put([], null)}>
        {t("dropOptions")}
      </Button>
    </div>
  );
}

/** Each option with its text; the radio beside it says which is right. */
function Choices({ item, question, answerKey, language, error, onChange }: ChoicesProps<"singleChoice" | "proof">) {
  const t = useTranslations("teacher.draft.form");
  const change = (id: string, text: string): void => {
    const options = question.options.map((option) => (option.id === id ? { ...option, text } : option));
    onChange({ ...item, question: { ...question, options } });
  };
  return (
    <div data-field="options">
      <ChoiceGroup legend={t("options")} hint={t("optionsHint")} error={error}>
        {question.options.map((option, index) => (
          <div key={option.id} className="grid grid-cols-[auto_1fr] items-end gap-3">
            <label className="grid min-h-12 place-items-center">
              <span className="sr-only">{t("rightOption", { number: index + 1 })}</span>
              <input
                type="radio"
                name={`correct-${question.id}`}
                checked={answerKey.correct === option.id}
                className="size-6 accent-accent"
                onChange={() =>
                  onChange({
                    ...item,
                    key: {
                      ...answerKey,
                      correct: option.id,
                      missteps: answerKey.missteps.filter(({ optionId }) => optionId !== option.id),
                    },
                  })
                }
              />
            </label>
            <TextField
              label={t("option", { number: index + 1 })}
              maxLength={500}
              lang={language}
              value={option.text}
              onChange={(event) => change(option.id, event.currentTarget.value)}
            />
          </div>
        ))}
      </ChoiceGroup>
    </div>
  );
}

/** The parts of an order, a match or a choice of several: their texts can be changed, what belongs where cannot. */
function Texts({ item, language, error, onChange }: Props & { readonly error: string | undefined }) {
  const t = useTranslations("teacher.draft.form");
  const { question } = item;
  const field = (option: Option, number: number, change: (text: string) => DraftItem["question"]) => (
    <TextField
      key={option.id}
      label={t("part", { number })}
      maxLength={500}
      lang={language}
      value={option.text}
      onChange={(event) => onChange({ ...item, question: change(event.currentTarget.value) })}
    />
  );
  const withText = (options: readonly Option[], id: string, text: string): Option[] =>
    options.map((option) => (option.id === id ? { ...option, text } : option));
  return (
    <div data-field="options">
      <ChoiceGroup legend={t("parts")} hint={t("partsHint")} error={error}>
        {question.kind === "order"
          ? question.items.map((option, index) =>
              field(option, index + 1, (text) => ({ ...question, items: withText(question.items, option.id, text) })),
            )
          : null}
        {question.kind === "multipleChoice"
          ? question.options.map((option, index) =>
              field(option, index + 1, (text) => ({
                ...question,
                options: withText(question.options, option.id, text),
              })),
            )
          : null}
        {question.kind === "match"
          ? [
              ...question.left.map((option, index) =>
                field(option, index + 1, (text) => ({ ...question, left: withText(question.left, option.id, text) })),
              ),
              ...question.right.map((option, index) =>
                field(option, question.left.length + index + 1, (text) => ({
                  ...question,
                  right: withText(question.right, option.id, text),
                })),
              ),
            ]
          : null}
      </ChoiceGroup>
    </div>
  );
}

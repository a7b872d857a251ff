"use client";

import type { Article, DraftItem, Process, Span } from "@leesbewijs/domain";
import { Button } from "@leesbewijs/ui/button";
import { SelectField } from "@leesbewijs/ui/select-field";
import { TextArea } from "@leesbewijs/ui/text-area";
import { useTranslations } from "next-intl";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { AnswerFields } from "./answer-fields";
import { asKind } from "./as-kind";
import { type ItemProblem, type OwnKind, ownKinds, problemsOf, tidied } from "./own-question";
import { ProofField } from "./proof-field";

const processes: readonly Process[] = ["retrieve", "infer", "integrate", "evaluate"];

const isOwn = (kind: string): kind is OwnKind => (ownKinds as readonly string[]).includes(kind);

type Props = {
  readonly start: DraftItem;
  readonly article: Article;
  /** Shows the sentences that prove the answer in the text. */
  readonly onLight: (spans: readonly Span[]) => void;
  readonly onDone: (item: DraftItem) => void;
  readonly onCancel: () => void;
};

/** Everything of a question that a teacher can change. It becomes part of the draft when the teacher is done. */
export function ItemForm({ start, article, onLight, onDone, onCancel }: Props) {
  const t = useTranslations("teacher.draft.form");
  const names = useTranslations("teacher.preview.processes");
  const kinds = useTranslations("teacher.preview.kinds");
  const [item, setItem] = useState(start);
  const [problems, setProblems] = useState<readonly ItemProblem[]>([]);
  const first = useRef<HTMLTextAreaElement>(null);
  const { question, key } = item;
  const error = (name: ItemProblem): string | undefined => (problems.includes(name) ? t(`missing.${name}`) : undefined);

  useEffect(() => first.current?.focus(), []);

  function ask(part: Partial<Pick<DraftItem["question"], "prompt" | "process" | "difficulty" | "skill">>): void {
    setItem({ ...item, question: { ...question, ...part } });
  }

  function send(event: FormEvent): void {
    event.preventDefault();
    const done = tidied(item, article.language);
    const found = problemsOf(done, article.language);
    setProblems(found);
    if (found.length === 0) onDone(done);
    else first.current?.form?.querySelector<HTMLElement>(`[data-field="${found[0]}"] :is(input, textarea)`)?.focus();
  }

  return (
    <form noValidate onSubmit={send} className="grid gap-4">
      <div data-field="prompt">
        <TextArea
          ref={first}
          label={t("prompt")}
          rows={2}
          maxLength={1000}
          lang={article.language}
          value={question.prompt}
          error={error("prompt")}
          onChange={(event) => ask({ prompt: event.currentTarget.value })}
        />
      </div>
      <SelectField
        label={t("kind")}
        value={question.kind}
        onChange={(event) => {
          setProblems([]);
          setItem(asKind(item, event.currentTarget.value as OwnKind, article));
        }}
      >
        {[...new Set([start.question.kind, ...ownKinds])].map((kind) => (
          <option key={kind} value={kind} disabled={kind !== question.kind && !isOwn(kind)}>
            {kinds(kind)}
          </option>
        ))}
      </SelectField>
      <AnswerFields item={item} language={article.language} problems={problems} onChange={setItem} />
      <ProofField
        article={article}
        answerKey={key}
        onLight={onLight}
        onChange={(changed) => setItem({ ...item, key: changed })}
      />
      <div data-field="explanation">
        <TextArea
          label={t("explanation")}
          rows={2}
          maxLength={2000}
          lang={article.language}
          value={key.explanation}
          error={error("explanation")}
          onChange={(event) => setItem({ ...item, key: { ...key, explanation: event.currentTarget.value } })}
        />
      </div>
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField
          label={t("process")}
          value={question.process}
          onChange={(event) => ask({ process: event.currentTarget.value as Process })}
        >
          {processes.map((process) => (
            <option key={process} value={process}>
              {names(process)}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t("difficulty")}
          value={question.difficulty}
          onChange={(event) => ask({ difficulty: Number(event.currentTarget.value) })}
        >
          {([1, 2, 3] as const).map((level) => (
            <option key={level} value={level}>
              {t(`difficulties.${level}`)}
            </option>
          ))}
        </SelectField>
      </div>
      <div className="flex flex-wrap gap-3">
        <Button type="submit">{t("done")}</Button>
        <Button look="second" onClick={onCancel}>
          {t("cancel")}
        </Button>
      </div>
    </form>
  );
}

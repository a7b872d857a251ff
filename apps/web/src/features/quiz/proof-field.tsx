"use client";

import type { Article, Block, Span } from "@leesbewijs/domain";
import { RadioRow } from "@leesbewijs/ui/radio-row";
import { useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";
import { OptionGroup } from "./option-group";
import type { FieldProps } from "./question-field";
import { SentenceChoice } from "./sentence-choice";

/**
 * The answers, where there are any to choose from, and the text of which each sentence can be pointed at. Once the answer
 * stands, the sentence is left of the text, so that what is said of it is near.
 */
export function ProofField({ question, response, change, disabled, language, text }: FieldProps<"proof">) {
  const t = useTranslations("quiz");
  const label = useId();
  const { optionId = null, sentence = null } = response ?? {};
  const point = (span: Span): void => change({ kind: "proof", optionId, sentence: span }, true);
  return (
    <div className="grid gap-6">
      {question.options.length === 0 ? null : (
        <div role="radiogroup" aria-label={t("proofAnswer")}>
          <OptionGroup>
            {question.options.map((option) => (
              <RadioRow
                key={option.id}
                name={question.id}
                value={option.id}
                checked={optionId === option.id}
                disabled={disabled}
                onChange={() => change({ kind: "proof", optionId: option.id, sentence })}
                label={<span lang={language}>{option.text}</span>}
              />
            ))}
          </OptionGroup>
        </div>
      )}
      {disabled || !text ? null : (
        <div role="radiogroup" aria-labelledby={label} className="grid gap-3">
          <p id={label} className="font-semibold">
            {t("proofSentence")}
          </p>
          <div lang={language} className="pointing-text rounded-md border-2 border-edge bg-sheet px-3 py-2 sm:px-5">
            {text.blocks.map((block) => (
              <Passage key={block.span.start} block={block} heading={text.text.slice(block.span.start, block.span.end)}>
                {block.sentences.map((span) => (
                  <SentenceChoice
                    key={span.start}
                    name={`${question.id}-sentence`}
                    text={text.text.slice(span.start, span.end)}
                    place={span.start}
                    checked={sentence?.start === span.start}
                    onChoose={() => point(span)}
                  />
                ))}
              </Passage>
            ))}
          </div>
        </div>
      )}
      {text && sentence ? <Chosen text={text} sentence={sentence} /> : null}
    </div>
  );
}

/** The sentence that is pointed at: a long text shows it out of sight. */
function Chosen({ text, sentence }: { readonly text: Article; readonly sentence: Span }) {
  const t = useTranslations("quiz");
  const block = text.blocks.find(({ span }) => span.start <= sentence.start && sentence.end <= span.end);
  return (
    <figure className="proof">
      <figcaption className="text-base text-soft">{t("proofChosen", { paragraph: block?.number ?? 0 })}</figcaption>
      <blockquote lang={text.language} className="font-serif leading-relaxed">
        {text.text.slice(sentence.start, sentence.end)}
      </blockquote>
    </figure>
  );
}

type PassageProps = { readonly block: Block; readonly heading: string; readonly children: ReactNode };

/** A paragraph with its number, or a heading, which proves nothing. */
function Passage({ block, heading, children }: PassageProps) {
  const t = useTranslations("quiz");
  if (block.number === null) return <p className="mt-4 font-serif leading-snug font-bold">{heading}</p>;
  return (
    <p className="relative py-1 sm:pl-7">
      <span className="mr-2 font-serif text-base leading-[inherit] font-bold text-soft tabular-nums sm:absolute sm:left-0">
        <span className="sr-only">{t("proofPlace", { paragraph: block.number })}</span>
        <span aria-hidden="true">{block.number}</span>
      </span>
      {children}
    </p>
  );
}

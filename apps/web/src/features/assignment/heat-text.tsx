import type { Article, HeatSentence } from "@leesbewijs/domain";
import { useFormatter, useTranslations } from "next-intl";
import { Fragment } from "react";
import { heatBand, heatLook } from "./heat-band";

type Props = { readonly article: Article; readonly sentences: readonly HeatSentence[] };

/** The text with what the class missed: the more, the deeper the colour and the heavier the line; a figure says it in words. */
export function HeatText({ article, sentences }: Props) {
  const t = useTranslations("heat");
  const format = useFormatter();
  const { text, blocks, level } = article;
  const found = new Map(sentences.filter((one) => one.level === level).map((one) => [one.sentence.start, one]));
  return blocks.map(({ kind, number, span, sentences: parts }) => {
    if (kind === "heading") {
      return (
        <h3 key={span.start} className="mt-8 mb-3 text-[1.25em] first:mt-0">
          {text.slice(span.start, span.end)}
        </h3>
      );
    }
    return (
      <p key={span.start} className="relative mb-[1em] pl-9">
        <span className="absolute left-0 font-serif text-base leading-[inherit] font-bold text-soft tabular-nums">
          <span className="sr-only">{t("paragraph")} </span>
          {number}
          <span className="sr-only">. </span>
        </span>
        {parts.map((sentence, index) => {
          const hot = found.get(sentence.start);
          const words = text.slice(sentence.start, sentence.end);
          return (
            <Fragment key={sentence.start}>
              {hot ? (
                <>
                  <span className={heatLook[heatBand(hot.missed)]}>{words}</span>{" "}
                  <span lang={t("lang")} className="heat-figure">
                    {t("figure", {
                      share: format.number(hot.missed, { style: "percent", maximumFractionDigits: 0 }),
                      questions: hot.questions.map((one) => one.number).join(", "),
                      count: hot.questions.length,
                    })}
                  </span>
                </>
              ) : (
                words
              )}
              {text.slice(sentence.end, parts[index + 1]?.start ?? span.end)}
            </Fragment>
          );
        })}
      </p>
    );
  });
}

import type { Block, Span } from "@leesbewijs/domain";
import {
  analyse,
  type AnalysedSentence,
  type Entity,
  type FrequencyList,
  type LanguageModel,
  type Mention,
  type NameList,
  readNames,
  readQuantities,
  readTimes,
} from "@leesbewijs/language";
import type { ArticleText } from "../1-text/article-text.ts";
import { tokensAt } from "./tokens.ts";
import type { NameInSentence, Reading, ReadSentence } from "./reading.ts";
import { countingDay, trustedTimes } from "./trusted-times.ts";

/** What reading needs besides the text; load it once and keep it. */
export type Reader = {
  readonly model: LanguageModel;
  readonly names: NameList;
  readonly frequency: FrequencyList;
};

/** Reads an article: words, names, times and amounts of every sentence of its paragraphs. Headings are not read. */
export function readArticle(text: ArticleText, { model, names, frequency }: Reader): Reading {
  const { article } = text;
  const { language } = article;
  const places = article.blocks.flatMap(sentencePlaces);
  const analysed = analyse(
    article.text,
    places.map(({ span }) => span),
    model,
  );
  const entities = readNames(article.text, analysed, names);
  const counted = { language, newsDate: countingDay(text.newsDate) };
  const times = trustedTimes(readTimes(article.text, analysed, counted), text.newsDate);
  const quantities = readQuantities(article.text, analysed, { language, times });
  const mentions = mentionsBySentence(entities);
  let time = 0;
  let quantity = 0;
  const sentences = places.map(({ span, paragraph, inParagraph }, index): ReadSentence => {
    const sentence = analysed[index] ?? { span, tokens: [], parses: [] };
    const found = mentions.get(index) ?? [];
    const named = (names: typeof found): NameInSentence[] => names.flatMap((one) => inSentence(sentence, one) ?? []);
    const timeFrom = time;
    while (time < times.length && (times[time]?.span.start ?? 0) < span.end) time += 1;
    const quantityFrom = quantity;
    while (quantity < quantities.length && (quantities[quantity]?.span.start ?? 0) < span.end) quantity += 1;
    return {
      index,
      paragraph,
      inParagraph,
      span,
      text: article.text.slice(span.start, span.end),
      analysed: sentence,
      quoted: text.quotations.some(
        (quotation) => quotation.start < span.end && quotation.end > span.start && isSpeech(quotation),
      ),
      names: named(found.filter(({ mention }) => mention.form === "name")),
      references: named(found.filter(({ mention }) => mention.form === "nominal" || mention.form === "pronoun")),
      times: times.slice(timeFrom, time),
      quantities: quantities.slice(quantityFrom, quantity),
    };
  });
  return { text, language, sentences, entities, times, quantities, nameList: names, frequency };
}

/** A word or two between quotation marks is a name or a term; more is somebody's speech. */
function isSpeech({ start, end }: Span): boolean {
  return end - start > 25;
}

function sentencePlaces({ kind, sentences, number }: Block): { span: Span; paragraph: number; inParagraph: number }[] {
  if (kind === "heading" || number === null) return [];
  return sentences.map((span, inParagraph) => ({ span, paragraph: number, inParagraph }));
}

type Mentioned = { readonly entity: Entity; readonly mention: Mention };

function mentionsBySentence(entities: readonly Entity[]): Map<number, Mentioned[]> {
  const bySentence = new Map<number, Mentioned[]>();
  for (const entity of entities) {
    for (const mention of entity.mentions) {
      const list = bySentence.get(mention.sentence);
      if (list === undefined) bySentence.set(mention.sentence, [{ entity, mention }]);
      else list.push({ entity, mention });
    }
  }
  for (const list of bySentence.values()) list.sort((a, b) => a.mention.span.start - b.mention.span.start);
  return bySentence;
}

function inSentence(sentence: AnalysedSentence, { entity, mention }: Mentioned): NameInSentence | null {
  const place = tokensAt(sentence, mention.span);
  return place === null || !mention.certain ? null : { entity, span: mention.span, ...place };
}

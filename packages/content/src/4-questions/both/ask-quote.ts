import type { Language } from "@leesbewijs/domain";
import type { NameInSentence, ReadSentence, Reading } from "../../2-reading/reading.ts";
import { speechVerbs } from "../../3-facts/word-lists.ts";
import type { Ask } from "../ask.ts";
import { quoted } from "./ask-gap.ts";

const prompts: Record<Language, (quotation: string) => string> = {
  nl: (quotation) => `Wie zegt in het artikel: ${quotation}?`,
  en: (quotation) => `Who says in the article: ${quotation}?`,
};
const shortest = 25;
const longest = 150;

/** Whose words they are: “We gaan door”, zegt Jansen. Asked only where a person is named right beside the verb of speech. */
export function askQuote(reading: Reading, sentence: ReadSentence): Ask | null {
  const { text, language } = reading;
  const quotation = text.quotations.find(
    ({ start, end }) =>
      start >= sentence.span.start && end <= sentence.span.end && end - start > shortest && end - start < longest,
  );
  if (quotation === undefined) return null;
  const speaker = speakerOf(sentence, quotation, language);
  if (speaker === null) return null;
  const words = text.article.text.slice(quotation.start + 1, quotation.end - 1).replace(/[,.\s]+$/u, "");
  if (/["“”«»\n]/u.test(words) || !/^\p{Lu}/u.test(words) || words.split(" ").length < 5) return null;
  return {
    shape: "source",
    prompt: prompts[language](quoted(words, language)),
    answer: { type: "name", entity: speaker.entity, text: speaker.entity.name },
    sentence,
    proof: sentence.span,
    asked: sentence.analysed.tokens.map(({ lemma }) => lemma),
    process: "retrieve",
    skill: "claim_source",
    difficulty: 1,
    certainty: "reported",
    leaning: 0,
    agreement: 1,
  };
}

/** The one person named outside the quotation, with at most four words between the name and a verb of speech. */
function speakerOf(
  { analysed: { tokens }, names }: ReadSentence,
  quotation: { readonly start: number; readonly end: number },
  language: Language,
): NameInSentence | null {
  const outside = names.filter(
    ({ span, entity }) => entity.type === "person" && (span.end <= quotation.start || span.start >= quotation.end),
  );
  const [speaker] = outside;
  if (speaker === undefined || outside.length > 1) return null;
  const near = tokens.some(
    ({ lemma, upos, span }, at) =>
      upos === "VERB" &&
      speechVerbs[language].has(lemma) &&
      (span.end <= quotation.start || span.start >= quotation.end) &&
      at >= speaker.first - 5 &&
      at <= speaker.last + 3,
  );
  return near ? speaker : null;
}

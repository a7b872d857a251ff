import type { Language } from "@leesbewijs/domain";
import type { Reading, ReadSentence } from "../../2-reading/reading.ts";
import { lower } from "../../2-reading/tokens.ts";
import type { Certainty } from "../../3-facts/clause.ts";
import type { Ask } from "../ask.ts";
import { resolveReferences } from "../references.ts";
import { range } from "../say-tokens.ts";
import { quoted } from "./ask-gap.ts";

type Wording = {
  readonly prompt: (sentence: string) => string;
  readonly key: string;
  readonly wrong: readonly string[];
  readonly because: (word: string) => string;
};
type Kind = "accused" | "possible" | "estimated";

const wordings: Record<Language, Record<Kind, Wording>> = {
  nl: {
    accused: {
      prompt: (sentence) => `Wat weet je zeker als je deze zin gelezen hebt? ${sentence}`,
      key: "Dat er een beschuldiging is, niet of die klopt",
      wrong: ["Dat de beschuldiging bewezen is", "Dat de beschuldiging niet klopt"],
      because: (word) => `De zin zegt ‘${word}’: het is een beschuldiging. Of die klopt, staat er niet.`,
    },
    possible: {
      prompt: (sentence) => `Hoe zeker is volgens het artikel wat in deze zin staat? ${sentence}`,
      key: "Het kan zo zijn, maar het staat niet vast",
      wrong: ["Het staat vast dat het zo is", "Het staat vast dat het niet zo is"],
      because: (word) => `De zin zegt ‘${word}’: het is niet zeker.`,
    },
    estimated: {
      prompt: (sentence) => `Hoe precies is het getal in deze zin? ${sentence}`,
      key: "Het is een schatting",
      wrong: ["Het is precies geteld", "Het is een getal dat pas later bekend wordt"],
      because: (word) => `De zin zegt ‘${word}’: het getal is geschat.`,
    },
  },
  en: {
    accused: {
      prompt: (sentence) => `What do you know for certain after reading this sentence? ${sentence}`,
      key: "That there is an accusation, not whether it is true",
      wrong: ["That the accusation has been proved", "That the accusation is false"],
      because: (word) => `The sentence says “${word}”: it is an accusation. Whether it is true is not said.`,
    },
    possible: {
      prompt: (sentence) => `How certain is what this sentence says, according to the article? ${sentence}`,
      key: "It may be so, but it is not certain",
      wrong: ["It is certain that it is so", "It is certain that it is not so"],
      because: (word) => `The sentence says “${word}”: it is not certain.`,
    },
    estimated: {
      prompt: (sentence) => `How exact is the number in this sentence? ${sentence}`,
      key: "It is an estimate",
      wrong: ["It was counted exactly", "It is a number that will be known later"],
      because: (word) => `The sentence says “${word}”: the number was estimated.`,
    },
  },
};

const accusing = /^(?:beschuldigen|verwijten|betichten|accuse)$/u;
const possibly = {
  nl: /^(?:misschien|wellicht|waarschijnlijk|vermoedelijk)$/u,
  en: /^(?:perhaps|probably|possibly|presumably)$/u,
} as const;
const estimated = { nl: /\bnaar schatting\b/iu, en: /\b(?:an estimated|estimated at)\b/iu } as const;

/** A longer sentence is not read at a glance. */
const longest = 30;

/**
 * Asks how sure the article is of what a sentence says, where a word in it leaves no doubt: an accusation, something that
 * may be so, an estimate.
 */
export function askCertainty(reading: Reading, sentence: ReadSentence): Ask[] {
  const { tokens } = sentence.analysed;
  if (tokens.length > longest || tokens.length < 7 || !sentence.text.endsWith(".")) return [];
  if (/[:;()“”"«»]|''|``/u.test(sentence.text)) return [];
  const found = signOf(reading, sentence);
  if (found === null) return [];
  const resolved = resolveReferences(reading, { ...sentence, times: [] }, range(0, tokens.length), true);
  if (resolved === null || resolved.leaning > 1) return [];
  const wording = wordings[reading.language][found.kind];
  const certainty: Certainty = found.kind;
  return [
    {
      shape: "certainty",
      prompt: wording.prompt(quoted(sentence.text, reading.language)),
      answer: {
        type: "words",
        text: wording.key,
        wrong: wording.wrong.map((text) => ({
          text,
          errorType: found.kind === "accused" ? "accusation_as_fact" : "overstates",
        })),
        about: "certainty",
        verbatim: false,
        typed: null,
      },
      sentence,
      proof: sentence.span,
      asked: tokens.map(({ lemma }) => lemma),
      process: "evaluate",
      skill: found.kind === "accused" ? "claim_vs_fact" : "uncertainty",
      difficulty: 2,
      certainty,
      leaning: resolved.leaning,
      agreement: 1,
      explanation: wording.because(found.word),
    },
  ];
}

function signOf(
  { language }: Reading,
  { analysed, text, quantities }: ReadSentence,
): { readonly kind: Kind; readonly word: string } | null {
  const accuses = analysed.tokens.find(({ lemma, upos }) => upos === "VERB" && accusing.test(lemma));
  if (accuses !== undefined) return { kind: "accused", word: accuses.form };
  const estimate = estimated[language].exec(text);
  if (estimate !== null && quantities.length === 1) return { kind: "estimated", word: estimate[0].toLowerCase() };
  const may = analysed.tokens.filter((token) => possibly[language].test(lower(token)));
  const [only] = may;
  // "Waarschijnlijk" of one thing in a long sentence may leave the rest certain.
  if (only === undefined || may.length > 1 || analysed.tokens.length > 20) return null;
  return analysed.tokens.some(({ form }) => form === ",") ? null : { kind: "possible", word: lower(only) };
}

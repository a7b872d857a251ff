import type { Reading } from "../../2-reading/reading.ts";
import { lower, within } from "../../2-reading/tokens.ts";
import type { Clause } from "../../3-facts/clause.ts";
import type { Ask, Refusal } from "../ask.ts";
import { adjectivesOfCountries, countryOf } from "../both/nationality.ts";
import { describe } from "../describe.ts";
import { hangsFromVerb } from "../hangs-from-verb.ts";
import { range, sayTokens } from "../say-tokens.ts";
import { wordsAnswer } from "../words-answer.ts";
import { formDutch } from "./form.ts";

const degrees = /^(?:geheel|volledig|helemaal|grotendeels|deels|gedeeltelijk)$/u;

/**
 * Asks for the country of an adjective: "binnen de Azerbeidzjaanse grenzen" -> "Binnen de grenzen van welk land ...?",
 * "heeft een Armeense bevolking" -> "Wat voor bevolking heeft ...?"
 */
export function askNationality(reading: Reading, clause: Clause): (Ask | Refusal)[] {
  const { sentence, finite, end } = clause;
  const { tokens } = sentence.analysed;
  return tokens.flatMap((token, at) => {
    if (at <= finite || at >= end || token.upos !== "ADJ") return [];
    const country = countryOf(reading, token.form);
    const noun = at + 1;
    // "de Paraguayaanse hoofdstad Asunción": the name says it already.
    if (tokens[noun + 1]?.upos === "PROPN") return [];
    if (
      country === null ||
      tokens[noun]?.upos !== "NOUN" ||
      noun >= end ||
      within(at, clause.subject ?? { first: 0, last: -1 })
    )
      return [];
    let first = at;
    while (
      first > finite + 1 &&
      /^(?:ADJ|ADV|DET|VERB)$/u.test(tokens[first - 1]?.upos ?? "") &&
      !/^(?:nog|ook|weer|al|opnieuw)$/u.test(lower(tokens[first - 1]))
    )
      first -= 1;
    const determiner = lower(tokens[first]);
    if (determiner === "een" && tokens[first - 1]?.upos !== "ADP") return whatKind(first, at, noun);
    while (first < at && !/^(?:de|het)$/u.test(lower(tokens[first]))) first += 1;
    return tokens[first - 1]?.upos === "ADP" && first < at ? whose(first, at, noun) : [];
  });

  /** "een overwegend Armeense bevolking": the adjectives are asked for. */
  function whatKind(first: number, at: number, noun: number): Ask | Refusal {
    const refuse = (rule: string): Refusal => ({ rule, sentence: sentence.index });
    if (!hangsFromVerb(clause, { first, last: noun })) return refuse("kind: belongs to a noun");
    const word = tokens[at]?.form ?? "";
    const say = (adjective: string): string =>
      sayTokens(sentence, range(first, noun + 1), [{ first: at, last: at, text: adjective }]);
    const wrong = adjectivesOfCountries(reading, word).map((adjective) => ({
      text: say(adjective),
      errorType: "confuses_actor" as const,
    }));
    const formed = formDutch(reading, clause, {
      wh: `Wat voor ${lower(tokens[noun])}`,
      gone: { first, last: noun },
      frontAsked: false,
    });
    if (formed === null) return refuse("stem: leans on the text");
    return describe({
      reading,
      clause,
      shape: "what-kind",
      formed,
      answer: wordsAnswer(say(word), `kind/${at}`, wrong),
      skill: "what",
    });
  }

  /** "binnen de erkende Azerbeidzjaanse grenzen": the country is asked for. */
  function whose(article: number, at: number, noun: number): Ask | Refusal {
    const refuse = (rule: string): Refusal => ({ rule, sentence: sentence.index });
    const entity = reading.entities.find(
      ({ type, kind, country }) =>
        type === "place" && kind === "country" && country === countryOf(reading, tokens[at]?.form ?? ""),
    );
    if (entity === undefined) return refuse("whose: country not named");
    const phrase = { first: article - 1, last: noun };
    if (!hangsFromVerb(clause, phrase)) return refuse("whose: belongs to a noun");
    const words = sayTokens(
      sentence,
      range(phrase.first, noun + 1).filter((one) => one !== at),
    );
    const gone = degrees.test(lower(tokens[phrase.first - 1])) ? { ...phrase, first: phrase.first - 1 } : phrase;
    const formed = formDutch(reading, clause, {
      wh: `${words.charAt(0).toUpperCase()}${words.slice(1)} van welk land`,
      gone,
      frontAsked: false,
    });
    if (formed === null) return refuse("stem: leans on the text");
    const ask = describe({
      reading,
      clause,
      shape: "whose",
      formed,
      answer: { type: "name", entity, text: entity.name },
      skill: "where",
    });
    return { ...ask, process: "infer" };
  }
}

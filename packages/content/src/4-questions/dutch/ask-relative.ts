import type { Reading, ReadSentence } from "../../2-reading/reading.ts";
import { isFinite, isPlural, lower, tokensAt, type TokenRange, within } from "../../2-reading/tokens.ts";
import { wholeOf } from "../../2-reading/whole-of.ts";
import { certaintyOf } from "../../3-facts/certainty.ts";
import type { Ask } from "../ask.ts";
import { isRelative, resolveReferences } from "../references.ts";
import { range, sayTokens } from "../say-tokens.ts";
import { whenDutch } from "./when-dutch.ts";

/** Verbs that come apart in a main clause ("uitbrak" -> "brak ... uit"): where to cut them is not certain. */
const separable =
  /^(?:aan|achter|af|bij|binnen|bloot|dicht|door|goed|in|kwijt|langs|los|mede|mee|na|neer|om|onder|op|open|over|plaats|rond|samen|tegemoet|tegen|terecht|terug|thuis|toe|tussen|uit|vast|vol|voor|voorbij|vooruit|vrij|weg)\p{Ll}{4,}/u;

/**
 * Asks for the time in a relative clause whose subject is the noun before it: "een staking, die in 1994 eindigde met een
 * akkoord" -> "In welk jaar eindigde de staking met een akkoord?" "die" and "dat" tell the article.
 */
export function askRelativeTimes(reading: Reading, sentence: ReadSentence): Ask[] {
  const { tokens } = sentence.analysed;
  return tokens.flatMap(({ features, form, relation }, pronoun) => {
    const word = form.toLowerCase();
    if ((word !== "die" && word !== "dat") || !features.includes("PronType=Rel") || !relation.startsWith("nsubj"))
      return [];
    return askTimeIn(reading, sentence, pronoun) ?? [];
  });
}

function askTimeIn(reading: Reading, sentence: ReadSentence, pronoun: number): Ask | null {
  const { tokens } = sentence.analysed;
  const verb = tokens[pronoun]?.head ?? -1;
  const finite = tokens[verb];
  if (finite === undefined || verb < pronoun || finite.upos !== "VERB" || !isFinite(finite)) return null;
  if (
    !finite.relation.startsWith("acl") ||
    separable.test(finite.lemma) ||
    tokens.some((token) => token.head === verb && /^aux|^cop|prt$/u.test(token.relation))
  ) {
    return null;
  }
  const noun = pronoun - (lower(tokens[pronoun - 1]) === "," ? 2 : 1);
  if (finite.head !== noun || tokens[noun]?.upos !== "NOUN" || isPlural(tokens[noun]) !== isPlural(finite)) return null;
  const clause = { first: pronoun + 1, last: endOf(sentence, verb) };
  const times = sentence.times.filter((time) => {
    const place = tokensAt(sentence.analysed, wholeOf(time));
    const isOfNoun = /^(?:van|of)$/u.test(time.preposition?.text.toLowerCase() ?? "");
    return place !== null && !isOfNoun && within(place.first, clause) && within(place.last, clause);
  });
  const [time] = times;
  const place = time === undefined ? null : tokensAt(sentence.analysed, wholeOf(time));
  if (time === undefined || place === null || times.length > 1 || isRelative(time)) return null;
  const when = whenDutch(time, reading.text.article.text);
  if (when === null) return null;
  const subject = subjectOf(sentence, noun, lower(tokens[pronoun]));
  const others = range(clause.first, clause.last + 1).filter((at) => at !== verb && !within(at, place));
  const resolved = resolveReferences(reading, sentence, others, true);
  if (resolved === null || others.length === 0 || subject === null) return null;
  const proof = { start: tokens[noun].span.start, end: tokens[clause.last]?.span.end ?? sentence.span.end };
  const text = reading.text.article.text.slice(proof.start, proof.end);
  return {
    shape: "time",
    prompt: `${when.wh} ${finite.form} ${subject} ${sayTokens(sentence, others, resolved.rewordings)}?`,
    answer: { type: "time", time, text: when.text, preposition: when.preposition },
    sentence,
    proof,
    asked: [tokens[noun].lemma, finite.lemma, ...others.map((at) => tokens[at]?.lemma ?? "")],
    process: "retrieve",
    skill: "when",
    difficulty: 2,
    certainty: certaintyOf(text, [finite.lemma], "nl"),
    leaning: resolved.leaning,
    agreement: finite.agreement,
  };
}

/** The clause runs to the next comma or to the end. */
function endOf({ analysed }: ReadSentence, verb: number): number {
  const next = analysed.tokens.findIndex(({ upos }, at) => at > verb && upos === "PUNCT");
  return (next < 0 ? analysed.tokens.length : next) - 1;
}

/** The noun with its adjectives and the article that fits; null where it has a determiner of another kind. */
function subjectOf(sentence: ReadSentence, noun: number, pronoun: string): string | null {
  const { tokens } = sentence.analysed;
  const own: TokenRange = { first: noun, last: noun };
  let first = noun;
  while (first > 0 && /^(?:ADJ)$/u.test(tokens[first - 1]?.upos ?? "")) first -= 1;
  const determiner = lower(tokens[first - 1]);
  if (!["de", "het", "een"].includes(determiner)) return null;
  const article = isPlural(tokens[noun]) || pronoun === "die" ? "de" : "het";
  return `${article} ${sayTokens(sentence, range(first, own.last + 1))}`;
}

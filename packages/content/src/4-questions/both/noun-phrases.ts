import type { AnalysedToken } from "@leesbewijs/language";
import { mostSentences, type Reading, type ReadSentence } from "../../2-reading/reading.ts";
import { isFinite, isPlural, lower, type TokenRange } from "../../2-reading/tokens.ts";
import { resolveReferences } from "../references.ts";
import { range, sayTokens } from "../say-tokens.ts";

/** A noun with what belongs to it, that can stand as an answer. */
export type NounPhrase = TokenRange & {
  readonly sentence: ReadSentence;
  readonly head: number;
  readonly text: string;
  readonly plural: boolean;
  readonly opening: "indefinite" | "definite" | "bare" | "counted";
  readonly isPerson: boolean;
};

const longest = 9;
/** Nouns for what cannot be pointed at: nobody would take them for an answer. */
const empty =
  /^(?:manier|keer|tijd|moment|dag|week|maand|jaar|uur|deel|geval|zaak|ding|aantal|soort|rol|kant|plaats|beetje|paar|sprake|reden|feit|eind|einde|begin|way|time|moment|day|week|month|year|hour|part|case|thing|number|kind|role|side|place|bit|couple|lot|reason|fact|end|beginning|one|other|others)$/u;
const persons =
  /(?:^(?:man|men|woman|women|person|people|child|children|boy|boys|girl|girls|mother|father|son|daughter|victim|survivor|crew|passenger|researcher|scientist|senator|governor|minister|president|official|officer|leader|member|player|nurse|neighbour|pupil|patient|student|expert|guide|mens|mensen|vrouw|vrouwen|kind|kinderen|jongen|meisje|moeder|vader|slachtoffer|speler|ploeg|lid|leden|prof|profs)s?$|(?:speler|leider|werker|houder|maker|aar|ist|ent|ant|eur|man|vrouw|er|or|ian)$)/u;
const things =
  /(?:nummer|zomer|winter|water|computer|kamer|cijfer|meter|paper|number|weather|order|power|offer|center|letter|matter|plant|parlement|parliament|document|moment|centrum|leger|theater|papier|klavier|klooster|venster|cover|layer|server|tower|border|river|user|statement|agreement|government|announcement|investment|percent|accident|incident|event|content|motor|factor|sector|error|floor|door|colour|color|brother|deur|kleur|uur|avontuur|natuur|figuur|structuur|temperatuur|akkoord|talent|element|experiment|argument|evenement|moment|continent|contant|krant|kant|hand|land|band|strand|restaurant|ventilator|generator|radiator|indicator|reactor|tractor|processor|monitor|sensor|projector|detector|elevator|corridor|harbor|mirror|tumor|terror|schakelaar|gevaar|bezwaar|altaar|gitaar|variant|diamant|olifant|geur|humeur|mist|kist|twist|helikopter|container|filter|printer|scanner|bunker|oever|akker|ladder|kelder|zolder|emmer|beker|anker|masker|koffer|zender|stekker)$/u;

/** All noun phrases of an article that can be read by themselves. */
export function nounPhrasesIn(reading: Reading): NounPhrase[] {
  return reading.sentences
    .slice(0, mostSentences)
    .flatMap((sentence) =>
      sentence.quoted || /["“”«»]|''|``/u.test(sentence.text)
        ? []
        : sentence.analysed.tokens.flatMap((token, head) =>
            token.upos === "NOUN" ? (nounPhraseAt(reading, sentence, head) ?? []) : [],
          ),
    );
}

/** The phrase around a noun; null where it is not certain where it ends or it leans on what was told before. */
export function nounPhraseAt(reading: Reading, sentence: ReadSentence, head: number): NounPhrase | null {
  const { tokens } = sentence.analysed;
  const noun = tokens[head];
  if (noun === undefined || empty.test(noun.lemma)) return null;
  let first = head;
  while (
    first > 0 &&
    /^(?:ADJ|NUM|DET|NOUN|PROPN|ADV)$/u.test(tokens[first - 1]?.upos ?? "") &&
    belongs(tokens, first - 1, head)
  )
    first -= 1;
  let last = head;
  // "a report of the council": one phrase behind it, if it is closed by a noun.
  if (/^(?:of|van|for|voor)$/u.test(lower(tokens[head + 1])) && tokens[tokens[head + 1]?.head ?? -1]?.head === head)
    last = tokens[head + 1]?.head ?? head;
  const stretch = tokens.slice(first, last + 1);
  if (stretch.length < 2 || stretch.length > longest) return null;
  if (stretch.some((token) => isFinite(token) || token.upos === "PRON" || token.upos === "PUNCT")) return null;
  // What a comma, a bracket or a clause adds would be lost.
  const next = tokens[last + 1];
  if (/^(?:['’]s?|-|\/|\()$/u.test(next?.form ?? "") || next?.upos === "NOUN" || next?.upos === "PROPN") return null;
  if (
    next?.upos === "CCONJ" ||
    tokens.some(({ head: up, relation }) => up === head && /^(?:conj|acl|appos)/u.test(relation))
  )
    return null;
  if (tokens[first - 1]?.upos === "CCONJ" || /^(?:['’]s?)$/u.test(tokens[first - 1]?.form ?? "")) return null;
  if (
    sentence.times.some(
      ({ span }) => span.start < (stretch.at(-1)?.span.end ?? 0) && span.end > (stretch[0]?.span.start ?? 0),
    )
  )
    return null;
  const places = range(first, last + 1);
  const resolved = resolveReferences(reading, sentence, places, false);
  if (resolved === null || resolved.rewordings.length > 0) return null;
  const said = sayTokens(sentence, places);
  const determiner = lower(tokens[first]);
  const opening = /^(?:een|an?)$/u.test(determiner)
    ? "indefinite"
    : /^(?:de|het|the)$/u.test(determiner)
      ? "definite"
      : tokens[first]?.upos === "NUM"
        ? "counted"
        : "bare";
  if (tokens[first]?.upos === "DET" && opening === "bare") return null;
  return {
    sentence,
    first,
    last,
    head,
    text: tokens[first]?.upos === "PROPN" ? said : said.charAt(0).toLowerCase() + said.slice(1),
    plural: isPlural(noun),
    opening,
    isPerson: isPersonNoun(noun.lemma),
  };
}

/** Whether a noun is for somebody, by the word or its end. */
export function isPersonNoun(lemma: string): boolean {
  return persons.test(lemma) && !things.test(lemma);
}

function belongs(tokens: readonly AnalysedToken[], at: number, head: number): boolean {
  let up = at;
  for (let steps = 0; steps < 4; steps += 1) {
    up = tokens[up]?.head ?? -1;
    if (up === head) return true;
    if (up < 0 || up > head) return false;
  }
  return false;
}

export { type FrequencyList, readFrequencyList } from "./frequency/frequency-list.ts";
export { analyse, tag, type TaggedToken } from "./analyse.ts";
export type { AnalysedSentence, AnalysedToken, NamedParse } from "./analysed-sentence.ts";
export type { LanguageModel } from "./model/language-model.ts";
export { loadModel } from "./model/load-model.ts";
export { identifyLanguage, type IdentifiedLanguage } from "./identify-language.ts";
export { type MainClause, readMainClause } from "./clauses/read-main-clause.ts";
export { numbers, type NumberInText } from "./numbers.ts";
export type { Entity, EntityType, Mention, Role } from "./names/entity.ts";
export type { Listed, ListedName } from "./names/listed-things.ts";
export { type NameList, readNameList } from "./names/name-list.ts";
export { readNames } from "./names/read-names.ts";
export { readability, type Readability } from "./readability/readability.ts";
export type { Quantity, QuantityKind } from "./quantities/quantity.ts";
export { readQuantities } from "./quantities/read-quantities.ts";
export { writeNumber } from "./numerals/write-number.ts";
export type { Approximation } from "./numerals/numeral.ts";
export { readTimes, type TimeExpression, type TimePreposition } from "./times/read-times.ts";
export { splitBlocks } from "./split-blocks.ts";
export { splitSentences } from "./sentences/split-sentences.ts";
export { syllables } from "./readability/syllables.ts";
export { sayTime, sayWhen } from "./times/say-time.ts";
export { compareTimes, containsTime, sameTime } from "./times/compare-times.ts";
export type {
  DatedTime,
  Daypart,
  Duration,
  Grain,
  TimeLength,
  TimeSet,
  TimeUnit,
  TimeValue,
  VagueTime,
} from "./times/time-value.ts";
export { tokenize } from "./tokens/tokenize.ts";
export { words } from "./words.ts";

import type { Language } from "@leesbewijs/domain";
import type { LemmaRules } from "../lemmas/lemmatize.ts";
import type { Lexicon } from "../tags/lexicon.ts";
import type { WeightTable } from "./weight-table.ts";

/** One parser: its direction of reading and its weights. */
export type ParserModel = {
  readonly backwards: boolean;
  readonly table: WeightTable;
};

/** All that is learned of one language. Decoded by `loadModel`; use it for any number of texts. */
export type LanguageModel = {
  readonly language: Language;
  /** UD part of speech with features, "NOUN|Number=Plur". */
  readonly tags: readonly string[];
  readonly tagger: { readonly forwards: WeightTable; readonly backwards: WeightTable };
  readonly lexicon: Lexicon;
  readonly lemmas: LemmaRules;
  /** UD relations, "nsubj:pass". */
  readonly relations: readonly string[];
  /** They vote; the first is heard first where votes are equal. */
  readonly parsers: readonly ParserModel[];
};

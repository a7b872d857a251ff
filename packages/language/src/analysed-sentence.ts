import type { Span } from "@leesbewijs/domain";
import type { Parse } from "./parse/parse-sentence.ts";

/** One token of a sentence. Its place in the sentence's `tokens` is what heads refer to. */
export type AnalysedToken = {
  /** In the text that was analysed; the slice is `form`, verbatim. */
  readonly span: Span;
  readonly form: string;
  /** Of a separable verb with its particle: "stelde ... uit" -> "uitstellen". */
  readonly lemma: string;
  /** UD part of speech: "NOUN". */
  readonly upos: string;
  /** UD features, "Number=Sing|Tense=Past|VerbForm=Fin"; empty where there are none. Not all of UD: form and number of verbs, number of nouns, kind and case of pronouns, degree of adjectives. */
  readonly features: string;
  /** The place of its head; -1 for the root of the sentence, of which there is one. */
  readonly head: number;
  /** UD relation to the head: "nsubj:pass". */
  readonly relation: string;
  /** Share of the parsers, 0 to 1, that gave this head and this relation. */
  readonly agreement: number;
};

export type AnalysedSentence = {
  readonly span: Span;
  readonly tokens: readonly AnalysedToken[];
  /** What each parser said before the vote: heads and relations by place. */
  readonly parses: readonly NamedParse[];
};

export type NamedParse = { readonly heads: Parse["heads"]; readonly relations: readonly string[] };
